// One place or name after another: decided by single keys or by touch, and sent while one goes on.
import { decide, decisions, waiting } from "./decisions.js";

const UNDO = "taikei.undo-places";
const KEYS_OFF = "taikei.keys-off";
const LETTERS = { a: "confirm", r: "other", u: "unsure", m: "note", z: "undo", k: "previous", j: "next" };
const COUNTED = ["confirmed", "moved", "unsure"];
const STATES = { confirm: "CONFIRMED", other: "MOVED", unsure: "UNSURE" };

const queue = document.getElementById("queue");
const bar = document.getElementById("deciding");
const note = document.getElementById("note");
const end = document.getElementById("end");
const progress = document.getElementById("progress");
const keys = document.getElementById("keys");
const elsewhere = document.getElementById("elsewhere");
const otherwise = document.getElementById("otherwise");
const japanese = document.documentElement.lang === "ja";
const say = queue?.dataset ?? {};

const places = () => [...queue.querySelectorAll("article.pair")];
const current = () => queue.querySelector("article.current");
const isPlace = (one) => one.dataset.subject === "PLACEMENT";
const matterOf = (one) => `${one.dataset.address}?subject=${one.dataset.subject}`;
const buttonOf = (choice) => bar.querySelector(`[data-do="${choice}"]`);
const nameOf = (choice, one) => buttonOf(choice).dataset[isPlace(one) ? "place" : "name"];
const aboutOf = (one) => ({ label: one.getAttribute("aria-label"), page: `/review/places?element=${encodeURIComponent(one.dataset.element)}` });

let decidedHere = 0;

const filled = (pattern, ...values) => pattern.replace(/\{(\d)}/g, (mark, number) => values[number]);

function told(text) {
	document.getElementById("said").textContent = text;
}

// What is in sight.

function show(one, focus = true) {
	current()?.classList.remove("current");
	end.hidden = true;
	[elsewhere, otherwise].forEach((form) => { form.hidden = true; });
	one.classList.add("current");
	Object.entries(STATES).forEach(([choice, state]) => {
		buttonOf(choice).setAttribute("aria-pressed", String(one.dataset.state === state));
		buttonOf(choice).querySelector("span").textContent = nameOf(choice, one);
	});
	if (focus) {
		one.focus({ preventScroll: true });
		one.scrollIntoView({ block: "start" });
	}
}

function step(by) {
	const all = places();
	const to = Math.max(0, (current() ? all.indexOf(current()) : all.length) + by);
	to < all.length ? show(all[to]) : showEnd();
}

function showEnd() {
	current()?.classList.remove("current");
	end.hidden = false;
	end.focus();
	goOn();
}

/** Goes on with the next part of the list once all is sent. */
function goOn() {
	const further = document.querySelector(".pager [rel=next]");
	if (!end.hidden && !waiting().length && (decidedHere || further)) {
		location.assign(decidedHere ? say.address : further.href);
	}
}

// How far it is.

function count(before, after) {
	const numbers = progress.dataset;
	COUNTED.includes(before.toLowerCase()) && numbers[before.toLowerCase()]--;
	COUNTED.includes(after.toLowerCase()) && numbers[after.toLowerCase()]++;
	const values = COUNTED.map((name) => Number(numbers[name]));
	progress.querySelector("p").textContent = filled(numbers.text, values.reduce((sum, value) => sum + value, 0), numbers.all, ...values);
	let x = 0;
	COUNTED.forEach((name, at) => {
		const part = progress.querySelector(`rect.${name.toUpperCase()}`);
		const width = 100 * values[at] / Math.max(1, numbers.all);
		part.setAttribute("x", x);
		part.setAttribute("width", width);
		x += width;
	});
}

function mark(one, state) {
	count(one.dataset.state, state);
	one.classList.replace(one.dataset.state, state);
	one.dataset.state = state;
	const choice = Object.keys(STATES).find((name) => STATES[name] === state);
	const outcome = one.querySelector(".outcome");
	outcome.hidden = !choice;
	outcome.className = `outcome standing ${state}`;
	outcome.textContent = choice ? nameOf(choice, one) : "";
}

// What can be undone, also after the list was loaded anew.

const undoable = () => JSON.parse(sessionStorage.getItem(UNDO) ?? "[]");
const remember = (steps) => sessionStorage.setItem(UNDO, JSON.stringify(steps.slice(-100)));

function send(one, body, entry) {
	decide({ matter: matterOf(one), address: one.dataset.address, body, pair: [one.dataset.element], about: aboutOf(one), ...entry });
}

function decided(choice, chosen) {
	const one = current();
	const text = note.value.trim() || null;
	const body = choice === "unsure" ? { verdict: "UNSURE", subject: one.dataset.subject }
		: isPlace(one) ? { verdict: "PLACED", place: chosen ?? one.dataset.parent } : { verdict: "NAMED", title: chosen ?? one.dataset.title };
	remember([...undoable(), { id: one.id, state: one.dataset.state }]);
	send(one, { ...body, note: text }, { seen: one.dataset.tag });
	mark(one, STATES[choice]);
	note.value = "";
	note.parentElement.hidden = true;
	decidedHere++;
	told(filled(say.decided, nameOf(choice, one)));
	next();
}

/** The next one on which nobody has decided, or else the end. */
function next() {
	const all = places();
	const following = all.slice(all.indexOf(current()) + 1);
	const open = following.find((one) => one.dataset.state === "OPEN") ?? following[0];
	open ? show(open) : showEnd();
}

function undo() {
	const steps = undoable().filter((one) => document.getElementById(one.id));
	const last = steps.pop();
	const one = last ? document.getElementById(last.id) : current();
	if (!one || (!last && !one.dataset.standing)) {
		told(say.nothing);
		return;
	}
	remember(steps);
	send(one, { verdict: "WITHDRAWN", subject: one.dataset.subject }, { seen: one.dataset.tag });
	mark(one, last?.state ?? "OPEN");
	decidedHere++;
	show(one);
	told(say.undone);
}

// What became of it.

const ofMatter = (matter) => places().find((one) => matterOf(one) === matter);

function recorded({ entry, matter, tag }) {
	const one = ofMatter(entry.matter);
	if (one) {
		one.dataset.tag = tag;
		one.dataset.standing = matter.standing?.id ?? "";
		one.classList.add("sent");
	}
}

/** Somebody was faster, or something is in the way: says so, and offers to look again. */
function refused({ entry, problem }) {
	const one = ofMatter(entry.matter);
	if (!one) {
		return;
	}
	const conflict = one.querySelector(".conflict");
	const text = document.createElement("p");
	text.textContent = (japanese ? problem.detailJa : problem.detail) ?? conflict.dataset.stale;
	const again = document.createElement("button");
	again.type = "button";
	again.textContent = conflict.dataset.again;
	again.addEventListener("click", () => location.assign(aboutOf(one).page));
	conflict.replaceChildren(text, again);
	conflict.hidden = false;
	const steps = undoable();
	mark(one, steps.find((last) => last.id === one.id)?.state ?? "OPEN");
	remember(steps.filter((last) => last.id !== one.id));
	show(one);
}

// Keys and buttons.

/** Elements are part of what stands higher; projects cut across. */
function mayHold(option, one) {
	return option.value !== one.dataset.element && option.value !== one.dataset.parent
		&& (option.dataset.project === "true" || one.dataset.project === "true" || Number(option.dataset.kind) <= Number(one.dataset.kind));
}

function search() {
	const words = document.getElementById("find").value.normalize("NFKC").toLowerCase().split(/\s+/);
	[...document.getElementById("place").options].forEach((option) => {
		const text = option.text.normalize("NFKC").toLowerCase();
		option.hidden = option.disabled = !mayHold(option, current()) || !words.every((word) => text.includes(word));
	});
}

function other() {
	const form = isPlace(current()) ? elsewhere : otherwise;
	form.hidden = !form.hidden;
	if (form.hidden) {
		current().focus();
		return;
	}
	if (form === elsewhere) {
		document.getElementById("find").value = "";
		search();
		document.getElementById("find").focus();
	}
	else {
		document.getElementById("called").value = current().dataset.title;
		document.getElementById("called").select();
	}
}

const actions = {
	confirm: () => current() && (isPlace(current()) ? current().dataset.parent && decided("confirm") : decided("confirm")),
	other: () => current() && other(),
	unsure: () => current() && decided("unsure"),
	note: () => {
		note.parentElement.hidden = !note.parentElement.hidden && document.activeElement === note;
		note.parentElement.hidden || note.focus();
	},
	undo,
	previous: () => step(-1),
	next: () => step(1),
	more: () => location.assign(say.address),
};

function press(event) {
	if (event.key === "Escape" && event.target.closest("#deciding")) {
		[elsewhere, otherwise].forEach((form) => { form.hidden = true; });
		current()?.focus();
		return;
	}
	if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest("input:not([type=checkbox]), textarea, select")) {
		return;
	}
	// While an input method is on, the key's letter is not told, but its place is.
	const letter = /^[a-z0-9]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^(Key|Digit)/, "").toLowerCase();
	const alternative = current()?.querySelector(`.alternative[data-key="${letter}"]`);
	const action = alternative ? () => decided("other", alternative.dataset.to) : actions[LETTERS[letter]];
	if (action) {
		event.preventDefault();
		action();
	}
}

if (bar) {
	queue.classList.add("one-by-one");
	queue.querySelectorAll(".alternative").forEach((button) => { button.hidden = false; });
	keys.checked = !localStorage.getItem(KEYS_OFF);
	keys.addEventListener("change", () => keys.checked ? localStorage.removeItem(KEYS_OFF) : localStorage.setItem(KEYS_OFF, "1"));
	document.addEventListener("keydown", press);
	queue.addEventListener("click", (event) => {
		const { do: action, to } = event.target.closest("button")?.dataset ?? {};
		to ? decided("other", to) : actions[action]?.();
	});
	document.getElementById("find").addEventListener("input", search);
	elsewhere.addEventListener("submit", (event) => {
		event.preventDefault();
		const chosen = document.getElementById("place").selectedOptions[0];
		chosen && !chosen.disabled && decided("other", chosen.value);
	});
	otherwise.addEventListener("submit", (event) => {
		event.preventDefault();
		const called = document.getElementById("called").value.trim();
		called && decided(called === current().dataset.title ? "confirm" : "other", called);
	});
	decisions.addEventListener("recorded", (event) => recorded(event.detail));
	decisions.addEventListener("refused", (event) => refused(event.detail));
	decisions.addEventListener("sent", goOn);
	show(places()[0], false);
}
