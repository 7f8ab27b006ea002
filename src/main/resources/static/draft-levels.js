// Levels that a person puts between others, renames or removes, with the menus that offer them.
"use strict";

(() => {
	const MENUS = "[name=columnLevel], [name=captionLevel], [name=headingLevel], [name=codeLevel]";

	let added = 0;

	const form = () => document.getElementById("reading-form");
	const menus = () => [...form().querySelectorAll(MENUS)];
	const options = (key) => menus().flatMap((menu) => [...menu.options].filter((option) => option.value === key));

	// Before those of the level below, in the order of the levels.
	function offer(row, text) {
		const below = row.nextElementSibling?.dataset.level;
		menus().forEach((menu) => {
			const next = [...menu.options].find((option) => option.value === below) ?? null;
			menu.add(new Option(text, row.dataset.level), next);
		});
	}

	function add(list, before, text) {
		const row = document.getElementById("level-between").content.querySelector("li").cloneNode(true);
		added += 1;
		row.dataset.level = `new-${added}`;
		row.querySelectorAll("[id]").forEach((control) => control.id += `-${added}`);
		row.querySelectorAll("[for]").forEach((label) => label.htmlFor += `-${added}`);
		row.querySelectorAll("[data-write]").forEach((button) => button.hidden = false);
		list.insertBefore(row, before);
		offer(row, text);
		row.querySelector("input").focus();
	}

	// What belonged to the level is not read.
	function drop(row) {
		const next = row.nextElementSibling ?? row.previousElementSibling;
		menus().filter((menu) => menu.value === row.dataset.level).forEach((menu) => {
			if (menu.name === "columnLevel") {
				menu.closest(".column").querySelector("[name=holds]").value = "IGNORED";
			}
			else {
				menu.value = menu.name === "headingLevel" ? "TEXT" : "";
			}
		});
		options(row.dataset.level).forEach((option) => option.remove());
		row.remove();
		next?.querySelector("input").focus();
	}

	document.addEventListener("click", (event) => {
		const button = event.target.closest?.("[data-level-change]");
		if (!button) {
			return;
		}
		const row = button.closest("li.level");
		const list = button.closest(".levels").querySelector("ol");
		if (button.value === "drop") {
			drop(row);
		}
		else {
			add(list, row, list.closest(".levels").querySelector("[data-added]").dataset.added);
		}
	});

	document.addEventListener("input", (event) => {
		if (event.target.name === "level" && event.target.value.trim()) {
			options(event.target.closest("li.level").dataset.level).forEach((option) => option.text = event.target.value.trim());
		}
	});
})();
