// One place or name after another: decided by single keys or by touch, and sent while one goes on.
import { decide, decisions } from "./decisions.js";
import { all, bar, bring, current, decideHere, filled, letterOf, mark, next, note, queue, say, showNote, start, step, stepsIn, tellRefused, told, turnNote } from "./one-by-one.js";

const UNDO = "taikei.undo-places";
const LETTERS = { a: "confirm", r: "other", u: "unsure", m: "note", z: "undo", k: "previous", j: "next" };
const COUNTED = ["confirmed", "moved", "unsure"];
const STATES = { confirm: "CONFIRMED", other: "MOVED", unsure: "UNSURE" };

const elsewhere = document.getElementById("elsewhere");
const otherwise = document.getElementById("otherwise");
const isPlace = (one) => one.dataset.subject === "PLACEMENT";
const matterOf = (one) => `${one.dataset.address}?subject=${one.dataset.subject}`;
const buttonOf = (choice) => bar.querySelector(`[data-do="${choice}"]`);
const nameOf = (choice, one) => buttonOf(choice).dataset[isPlace(one) ? "place" : "name"];
const titleOf = (place) => [...document.getElementById("place").options].find((option) => option.value === place)?.text;
const aboutOf = (one, place) => ({ place, label: one.getAttribute("aria-label"), page: `/review/places?element=${encodeURIComponent(one.dataset.element)}` });

// What is in sight.

function show(one, focus = true) {
	[elsewhere, otherwise].forEach((form) => { form.hidden = true; });
	Object.entries(STATES).forEach(([choice, state]) => {
		buttonOf(choice).setAttribute("aria-pressed", String(one.dataset.state === state));
		buttonOf(choice).querySelector("span").textContent = nameOf(choice, one);
	});
	bring(one, focus);
}

function markAs(one, state) {
	const choice = Object.keys(STATES).find((name) => STATES[name] === state);
	mark(COUNTED, one, state, choice ? nameOf(choice, one) : "");
}

const { undoable, remember } = stepsIn(UNDO);

function send(one, body, entry) {
	decide({ matter: matterOf(one), address: one.dataset.address, body, pair: [one.dataset.element], about: aboutOf(one, titleOf(body.place)), ...entry });
}

function decided(choice, chosen) {
	const one = current();
	const text = note.value.trim() || null;
	const body = choice === "unsure" ? { verdict: "UNSURE", subject: one.dataset.subject }
		: isPlace(one) ? { verdict: "PLACED", place: chosen ?? one.dataset.parent } : { verdict: "NAMED", title: chosen ?? one.dataset.title };
	remember([...undoable(), { id: one.id, state: one.dataset.state }]);
	send(one, { ...body, note: text }, { seen: one.dataset.tag });
	markAs(one, STATES[choice]);
	note.value = "";
	showNote(false);
	decideHere();
	told(filled(say.decided, nameOf(choice, one)));
	next("OPEN", show);
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
	markAs(one, last?.state ?? "OPEN");
	decideHere();
	show(one);
	told(say.undone);
}

// What became of it.

const ofMatter = (matter) => all().filter((one) => matterOf(one) === matter);

function recorded({ entry, matter, tag }) {
	ofMatter(entry.matter).forEach((one) => {
		one.dataset.tag = tag;
		one.dataset.standing = matter.standing?.id ?? "";
		one.classList.add("sent");
	});
}

function refused({ entry, problem }) {
	ofMatter(entry.matter).forEach((one) => {
		const steps = undoable();
		markAs(one, steps.find((last) => last.id === one.id)?.state ?? "OPEN");
		remember(steps.filter((last) => last.id !== one.id));
		tellRefused(one, { matter: entry.matter, page: aboutOf(one).page }, problem, show);
	});
}

/** The state in which a decision puts one. */
const stateOf = (one, { verdict, place, title }) => verdict === "UNSURE" ? "UNSURE"
	: (isPlace(one) ? place === one.dataset.parent : title === one.dataset.title) ? "CONFIRMED" : "MOVED";

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
	note: turnNote,
	undo,
	previous: () => step(-1, show),
	next: () => step(1, show),
	more: () => location.assign(say.address),
};

function press(event) {
	if (event.key === "Escape" && event.target.closest("#deciding")) {
		[elsewhere, otherwise].forEach((form) => { form.hidden = true; });
		current()?.focus();
		return;
	}
	const letter = letterOf(event);
	const alternative = letter && current()?.querySelector(`.alternative[data-key="${letter}"]`);
	const action = alternative ? () => decided("other", alternative.dataset.to) : actions[LETTERS[letter]];
	if (action) {
		event.preventDefault();
		action();
	}
}

if (bar) {
	start(press, ofMatter, (one, body) => markAs(one, stateOf(one, body)));
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
	show(all()[0], false);
}
