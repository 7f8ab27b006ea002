// Sends documents and what people decide of a draft to the API. Who is not signed in is led to do so.
"use strict";

(() => {
	const PAUSE = 400;

	const MOST_NAMED = 30;

	const japanese = () => document.documentElement.lang === "ja";
	const values = (form, name) => [...form.querySelectorAll(`[name="${name}"]`)];
	const field = (parent, name) => parent.querySelector(`[name="${name}"]`);
	const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

	function told(element, key) {
		return element.dataset[key] ?? document.querySelector(`[data-${key}]`)?.dataset[key] ?? "";
	}

	async function problemOf(answer) {
		try {
			const problem = await answer.json();
			return (japanese() ? problem.detailJa : problem.detail) ?? problem.title;
		}
		catch {
			return answer.statusText;
		}
	}

	// What the forms say.

	const bodies = {
		files: (form) => ({ body: new FormData(form) }),
		json: (form) => json(Object.fromEntries(new FormData(form))),
		correction: (form) => json(correction(form)),
		addition: (form) => json(addition(form)),
		reading: (form) => json(reading(form)),
		headings: (form) => json(headings(form)),
		order: (form, button) => json(order(button)),
		torn: (form) => json(torn(form)),
	};

	function json(content) {
		return { body: JSON.stringify(content), headers: { "Content-Type": "application/json" } };
	}

	function changed(control) {
		return control && control.value !== control.dataset.was ? control.value || null : null;
	}

	function correction(form) {
		return {
			title: changed(field(form, "title")),
			under: field(form, "confirmed")?.checked ? field(form, "under").value : changed(field(form, "under")),
			placeholder: field(form, "placeholder").checked,
			removed: field(form, "removed").checked,
			decidedBy: field(form, "decidedBy").value.trim() || null,
		};
	}

	function addition(form) {
		return {
			title: field(form, "title").value.trim(), under: field(form, "under").value || null,
			decidedBy: field(form, "decidedBy").value.trim() || null,
			added: { level: field(form, "addedLevel").value, code: field(form, "code").value.trim() || null, place: form.dataset.place ?? null },
		};
	}

	function levels(form) {
		const named = [...form.querySelectorAll("li.level")].map((row) => ({
			key: row.dataset.level, name: field(row, "level").value.trim(), kind: field(row, "kind").value,
		})).filter((level) => level.name);
		return {
			names: Object.fromEntries(named.map((level) => [level.key, level.name])),
			kept: named.map((level) => level.name), kinds: named.map((level) => level.kind),
		};
	}

	function parts(row) {
		const written = (field(row, "rangeParts")?.value ?? "").normalize("NFKC").replace(/\s*[-ー~〜]\s*/g, "-");
		return written.split(/[,、\s]+/).filter((part) => /\d/.test(part)).map((part) => {
			const [first, last] = part.split("-").map((number) => Number(number));
			return [first || 1, last === undefined ? first : last || Number(row.dataset.length)].sort((a, b) => a - b);
		});
	}

	// Where all is read, nothing is said.
	function ranges(form) {
		const rows = [...form.querySelectorAll(".range")];
		const read = rows.filter((row) => field(row, "rangeRead")?.checked ?? true);
		const all = read.length === rows.length && read.every((row) => parts(row).length === 0);
		return all ? null : read.flatMap((row) => {
			const chosen = parts(row);
			return (chosen.length ? chosen : [[1, Math.max(1, Number(row.dataset.length))]])
				.map(([first, last]) => ({ file: row.dataset.document, first, last }));
		});
	}

	function order(button) {
		const rows = [...button.form.querySelectorAll("[data-document]")];
		const names = rows.map((row) => row.dataset.document);
		const at = rows.indexOf(button.closest("[data-document]"));
		const [name] = names.splice(at, 1);
		if (button.value !== "drop") {
			names.splice(button.value === "up" ? at - 1 : at + 1, 0, name);
		}
		return { documents: names };
	}

	function headings(form) {
		const { names, kept, kinds } = levels(form);
		const read = JSON.parse(form.dataset.form);
		values(form, "headingLevel").forEach((level, at) => {
			const heading = read.headings.classes[at];
			const name = names[level.value] || null;
			heading.confidence = name && name === level.dataset.was ? heading.confidence : null;
			heading.level = name;
			heading.opens = name ? null : ["PART", "TEXT"].includes(level.value) ? level.value : "TEXT";
		});
		return { form: { ...read, levels: kept, ranges: ranges(form) }, kinds };
	}

	function torn(form) {
		const { names, kept, kinds } = levels(form);
		const read = JSON.parse(form.dataset.form);
		values(form, "codeLevel").forEach((level, at) => read.torn.codes[at].level = names[level.value] || null);
		return { form: { ...read, levels: kept }, kinds };
	}

	function reading(form) {
		const { names, kept, kinds } = levels(form);
		const layouts = [...form.querySelectorAll(".layout")].map((layout) => ({
			tables: [...layout.querySelectorAll(".table")].filter((table) => field(table, "read").checked).map(table),
			columns: [...layout.querySelectorAll(".column")].map((row) => column(row, names)).filter((one) => one),
			captions: [...layout.querySelectorAll(".caption")].map((row) => caption(row, names)).filter((one) => one),
		})).filter((layout) => layout.tables.length > 0);
		return { form: { documents: [], levels: kept, ranges: ranges(form), tables: layouts }, kinds };
	}

	function table(row) {
		return {
			table: Number(row.dataset.table), name: row.dataset.name, from: row.dataset.from,
			header: Number(field(row, "header").value), headerRows: Number(field(row, "headerRows").value),
		};
	}

	function column(row, names) {
		const holds = field(row, "holds");
		const level = field(row, "columnLevel");
		const name = names[level.value];
		if (holds.value === "IGNORED" || !name) {
			return null;
		}
		const proposed = holds.value === holds.dataset.was && level.value === level.dataset.was;
		return {
			column: row.dataset.column, header: row.dataset.header || null, holds: holds.value, level: name,
			year: row.dataset.year ? Number(row.dataset.year) : null,
			confidence: proposed ? Number(row.dataset.confidence) : null,
		};
	}

	function caption(row, names) {
		const level = field(row, "captionLevel");
		const name = level.value === "" ? null : names[level.value];
		return name && {
			form: row.dataset.form, level: name,
			confidence: name === level.dataset.was ? Number(row.dataset.confidence) : null,
		};
	}

	// What follows.

	const next = {
		open: async (form, answer) => location.assign(form.dataset.open + (await answer.json()).id),
		leave: (form) => location.assign(form.dataset.leave),
		reload: async () => {
			const address = document.querySelector("[data-state]")?.dataset.state;
			while (address && ["WAITING", "READING"].includes((await (await fetch(address)).json()).state.status)) {
				await pause();
			}
			location.reload();
		},
	};

	async function send(source, form, busy, then, button) {
		const status = form.querySelector("[role=status]");
		const buttons = [...form.querySelectorAll("button")];
		buttons.forEach((button) => button.disabled = true);
		status.textContent = busy;
		try {
			const body = source.dataset.as ? bodies[source.dataset.as](form, button) : {};
			const answer = await write(source.dataset.send + (source.dataset.query ?? ""), { method: source.dataset.method, ...body });
			if (answer.ok) {
				await then(form, answer);
				return;
			}
			status.textContent = await problemOf(answer);
		}
		catch {
			status.textContent = told(form, "lost");
		}
		buttons.forEach((button) => button.disabled = false);
	}

	// Loading, and what it would change.

	function list(title, names, more) {
		const heading = document.createElement("h4");
		heading.textContent = `${title}（${names.length}）`;
		const items = document.createElement("ul");
		names.slice(0, MOST_NAMED).forEach((name) => {
			items.appendChild(document.createElement("li")).textContent = name;
		});
		if (names.length > MOST_NAMED) {
			items.appendChild(document.createElement("li")).textContent = more;
		}
		return [heading, items];
	}

	function show(difference, compared) {
		const text = document.createElement("p");
		text.textContent = compared.changed ? difference.dataset.new : difference.dataset.none;
		const kinds = ["ADDED", "REMOVED", "RENAMED", "MOVED", "CHANGED", "SHIFTED"];
		const lists = kinds.flatMap((kind) => {
			const names = compared.elements.filter((one) => one.kind === kind)
				.map((one) => [one.titleBefore, one.titleAfter].filter((title, at, both) => title && (at === 0 || title !== both[0])).join(" → "));
			return names.length ? list(difference.dataset[kind.toLowerCase()], names, difference.dataset.more) : [];
		});
		difference.replaceChildren(text, ...lists);
	}

	async function load(form, dry) {
		const difference = form.querySelector(".difference");
		const progress = form.querySelector("progress");
		const status = form.querySelector("[role=status]");
		const buttons = [...form.querySelectorAll("button")];
		buttons.forEach((button) => button.disabled = true);
		difference.replaceChildren();
		progress.hidden = false;
		status.textContent = dry ? form.dataset.busyDry : form.dataset.busyLoad;
		try {
			const answer = await write(form.dataset.send + (dry ? "?dryRun=true" : ""), { method: "POST" });
			if (answer.ok && !dry) {
				location.assign(`${form.dataset.loaded}?plan=${encodeURIComponent((await answer.json()).plan)}`);
				return;
			}
			if (answer.ok) {
				status.textContent = "";
				show(difference, await answer.json());
			}
			else {
				document.querySelectorAll(".outdated").forEach((outdated) => outdated.hidden = answer.status !== 409);
				status.textContent = answer.status === 422 ? difference.dataset.refused : await problemOf(answer);
			}
		}
		catch {
			status.textContent = told(form, "lost");
		}
		progress.hidden = true;
		buttons.forEach((button) => button.disabled = false);
	}

	// Files that are dropped.

	function name(input) {
		const names = [...input.files].map((file) => {
			const item = document.createElement("li");
			item.textContent = `${file.name}（${(file.size / 1e6).toFixed(1)} MB）`;
			return item;
		});
		document.querySelector(".chosen-files")?.replaceChildren(...names);
	}

	function drop(event) {
		const zone = event.target.closest?.(".drop");
		if (zone) {
			event.preventDefault();
			zone.classList.toggle("over", event.type === "dragover");
			if (event.type === "drop" && event.dataTransfer.files.length) {
				const input = zone.querySelector("input");
				input.files = event.dataTransfer.files;
				name(input);
			}
		}
	}

	// The parts of the page.

	function prepare() {
		document.querySelectorAll("[data-write]").forEach((button) => button.hidden = false);
		document.querySelectorAll(".tree-pane .chosen").forEach((chosen) => {
			const pane = chosen.closest(".pane");
			pane.scrollTop = chosen.offsetTop - pane.clientHeight / 3;
		});
		document.querySelectorAll(".source-pane").forEach((pane) => {
			const on = pane.querySelector(".on");
			if (on) {
				const place = on.getBoundingClientRect();
				const frame = pane.getBoundingClientRect();
				pane.scrollTop += place.top - frame.top - pane.clientHeight / 3;
				pane.scrollLeft += Math.max(0, place.right - frame.right);
			}
		});
	}

	document.addEventListener("DOMContentLoaded", prepare);
	document.addEventListener("htmx:afterSettle", (event) => {
		prepare();
		if (event.target.id === "workspace" || event.detail.elt?.id === "workspace") {
			document.querySelector(".panel h3")?.focus({ preventScroll: true });
		}
	});
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (form.dataset.send) {
			event.preventDefault();
			if (form.id === "loading") {
				load(form, event.submitter?.value === "dry");
			}
			else {
				const sure = event.submitter?.value === "drop" ? form.dataset.sureDrop : form.dataset.sure;
				if (!sure || confirm(sure)) {
					send(form, form, told(form, "busy"), next[form.dataset.then], event.submitter);
				}
			}
		}
	});
	document.addEventListener("click", (event) => {
		const button = event.target.closest?.("button[data-send]");
		if (button) {
			send(button, button.form, told(button, "busy"), next.reload);
		}
	});
	document.addEventListener("change", (event) => {
		if (event.target.type === "file") {
			name(event.target);
		}
		const documents = event.target.closest?.(".ranges");
		if (documents) {
			const boxes = values(documents, "rangeRead");
			boxes[0]?.setCustomValidity(boxes.some((box) => box.checked) ? "" : documents.dataset.none);
		}
	});
	["dragover", "dragleave", "drop"].forEach((type) => document.addEventListener(type, drop));
})();
