// The search field as a combobox: suggestions below it, filled by the server as one types (WAI-ARIA, list autocomplete).
"use strict";

(() => {
	const PAUSE = 150;

	let waiting;

	const field = () => document.getElementById("q");
	const list = () => document.getElementById("suggestions");
	const options = () => [...list().querySelectorAll("[role=option]")];
	const active = () => list().querySelector("[aria-selected=true]");

	// Without this script it is a search field like any other.
	function prepare() {
		if (field() && !field().hasAttribute("role")) {
			field().setAttribute("role", "combobox");
			field().setAttribute("aria-autocomplete", "list");
			field().setAttribute("aria-controls", "suggestions");
			field().setAttribute("aria-expanded", "false");
		}
	}

	function show(open) {
		list().hidden = !open;
		field().setAttribute("aria-expanded", String(open));
		if (!open) {
			activate(null);
		}
	}

	function activate(option) {
		active()?.setAttribute("aria-selected", "false");
		if (option) {
			option.setAttribute("aria-selected", "true");
			option.scrollIntoView({ block: "nearest" });
			field().setAttribute("aria-activedescendant", option.id);
		}
		else {
			field().removeAttribute("aria-activedescendant");
		}
	}

	function step(by) {
		const all = options();
		if (list().hidden) {
			show(all.length > 0);
		}
		// One place more than there are options: past the last one, nothing is chosen.
		const at = all.indexOf(active()) + 1;
		activate(all[(at + by + all.length + 1) % (all.length + 1) - 1]);
	}

	function suggest() {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			if (field().value.trim()) {
				htmx.trigger(field(), "suggest");
			}
			else {
				list().replaceChildren();
				show(false);
			}
		}, PAUSE);
	}

	function press(event) {
		if (event.target !== field() || event.isComposing) {
			return;
		}
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			step(event.key === "ArrowDown" ? 1 : -1);
		}
		else if (event.key === "Enter" && active()) {
			event.preventDefault();
			location.assign(active().dataset.address);
		}
		else if (event.key === "Escape" && !list().hidden) {
			event.preventDefault();
			show(false);
		}
	}

	const isField = (event) => event.target === field();
	const optionOf = (event) => event.target.closest?.("#suggestions [role=option]");

	document.addEventListener("DOMContentLoaded", prepare);
	document.addEventListener("htmx:load", prepare);
	document.addEventListener("input", (event) => isField(event) && !event.isComposing && suggest());
	document.addEventListener("compositionstart", (event) => isField(event) && clearTimeout(waiting));
	document.addEventListener("compositionend", (event) => isField(event) && suggest());
	document.addEventListener("keydown", press);
	document.addEventListener("focusout", (event) => isField(event) && show(false));
	// The field keeps the focus while an option is clicked.
	document.addEventListener("mousedown", (event) => optionOf(event) && event.preventDefault());
	document.addEventListener("click", (event) => optionOf(event) && location.assign(optionOf(event).dataset.address));
	document.addEventListener("submit", () => clearTimeout(waiting));
	document.addEventListener("htmx:afterSwap", (event) => {
		if (event.target === list()) {
			activate(null);
			show(options().length > 0 && document.activeElement === field());
		}
	});
})();
