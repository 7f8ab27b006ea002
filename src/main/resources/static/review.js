// One pair after another: decided by single keys or by touch, and sent while one goes on.
import { problemText, told as decidedBefore } from "./decide-notices.js";
import { decide, decisions, dismiss, waiting } from "./decisions.js";

const UNDO = "taikei.undo";
const KEYS_OFF = "taikei.keys-off";
const LETTERS = { a: "ACCEPTED", r: "REJECTED", u: "UNSURE", n: "NONE", m: "note", z: "undo", k: "previous", j: "next" };
const COUNTED = ["accepted", "rejected", "unsure", "none"];

const queue = document.getElementById("queue");
const bar = document.getElementById("deciding");
const note = document.getElementById("note");
const end = document.getElementById("end");
const progress = document.getElementById("progress");
const keys = document.getElementById("keys");
const say = queue?.dataset ?? {};

const pairs = () => [...queue.querySelectorAll("article.pair")];
const current = () => queue.querySelector("article.current");
const ofMatter = (matter) => pairs().filter((pair) => pair.dataset.address === matter || gapsOf(pair) === matter);
const gapsOf = (pair) => `${pair.dataset.gaps}?plan=${encodeURIComponent(pair.dataset.plan)}`;
const nameOf = (verdict) => bar.querySelector(`[data-verdict="${verdict}"]`).dataset.said;

/** The page of one pair of these plans. */
function pageOf(id) {
	const asked = new URL(location.href).searchParams;
	return `/review?${new URLSearchParams({ from: asked.get("from"), to: asked.get("to"), pair: id })}`;
}

const aboutOf = (pair) => ({ label: pair.getAttribute("aria-label"), page: pageOf(pair.id) });

let decidedHere = 0;

function filled(pattern, ...values) {
	return pattern.replace(/\{(\d)}/g, (mark, number) => values[number]);
}

function told(text) {
	document.getElementById("said").textContent = text;
}

// What is in sight.

function show(pair, focus = true) {
	current()?.classList.remove("current");
	end.hidden = true;
	pair.classList.add("current");
	bar.querySelectorAll("[data-verdict]").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.verdict === pair.dataset.state)));
	if (focus) {
		pair.focus({ preventScroll: true });
		pair.scrollIntoView({ block: "start" });
	}
}

function step(by) {
	const all = pairs();
	const at = current() ? all.indexOf(current()) : all.length;
	const to = Math.max(0, at + by);
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
		decidedHere ? location.assign(say.address) : location.assign(further.href);
	}
}

// How far it is.

function count(before, after) {
	const numbers = progress.dataset;
	COUNTED.includes(before.toLowerCase()) && numbers[before.toLowerCase()]--;
	COUNTED.includes(after.toLowerCase()) && numbers[after.toLowerCase()]++;
	const values = COUNTED.map((name) => Number(numbers[name]));
	const decided = values.reduce((sum, value) => sum + value, 0);
	progress.querySelector("p").textContent = filled(numbers.text, decided, numbers.pairs, ...values);
	let x = 0;
	COUNTED.forEach((name, at) => {
		const part = progress.querySelector(`rect.${name.toUpperCase()}`);
		const width = 100 * values[at] / Math.max(1, numbers.pairs);
		part.setAttribute("x", x);
		part.setAttribute("width", width);
		x += width;
	});
}

function mark(pair, state) {
	count(pair.dataset.state, state);
	pair.classList.replace(pair.dataset.state, state);
	pair.dataset.state = state;
	const outcome = pair.querySelector(".outcome");
	outcome.hidden = state === "UNREVIEWED";
	outcome.className = `outcome standing ${state}`;
	outcome.textContent = state === "UNREVIEWED" ? "" : nameOf(state);
}

/** Marks pairs as they were before a decision. */
function restore(marked) {
	marked.map(([id, state]) => [document.getElementById(id), state]).filter(([pair]) => pair).forEach(([pair, state]) => mark(pair, state));
}

/** A pair is changed by the one decision, or with all others of an element that has no counterpart. */
function affected(pair, verdict) {
	return verdict === "NONE" ? pairs().filter((one) => one === pair || (one.dataset.element === pair.dataset.element && one.dataset.state === "UNREVIEWED")) : [pair];
}

// What can be undone, also after the list was loaded anew.

const undoable = () => JSON.parse(sessionStorage.getItem(UNDO) ?? "[]");
const remember = (steps) => sessionStorage.setItem(UNDO, JSON.stringify(steps.slice(-100)));

function decided(verdict) {
	const pair = current();
	if (!pair) {
		return;
	}
	const before = pair.dataset.state;
	const text = note.value.trim() || null;
	const none = verdict === "NONE";
	const matter = none ? gapsOf(pair) : pair.dataset.address;
	const address = none ? pair.dataset.gaps : pair.dataset.address;
	const all = affected(pair, verdict);
	remember([...undoable(), { id: pair.id, matter, address, about: aboutOf(pair), plan: none ? pair.dataset.plan : undefined,
		marked: all.map((one) => [one.id, one.dataset.state]) }]);
	decide({ matter, address, body: { verdict, note: text, ...(none ? { plan: pair.dataset.plan } : {}) },
		...(none ? { shown: pair.dataset.gap ?? "" } : { seen: pair.dataset.tag }), pair: pair.id.split("~"), about: aboutOf(pair) });
	all.forEach((one) => mark(one, verdict));
	note.value = "";
	showNote(false);
	decidedHere++;
	told(filled(say.decided, nameOf(verdict)));
	before === verdict ? show(pair) : next();
}

/** The next one on which nobody has decided, or else the end. */
function next() {
	const all = pairs();
	const following = all.slice(all.indexOf(current()) + 1);
	const open = following.find((pair) => pair.dataset.state === "UNREVIEWED") ?? following[0];
	open ? show(open) : showEnd();
}

function undo() {
	const steps = undoable();
	const undone = steps.pop() ?? standingOf(current());
	if (!undone) {
		told(say.nothing);
		return;
	}
	remember(steps);
	decide({ matter: undone.matter, address: undone.address, shown: undone.decision, pair: undone.id.split("~"), about: undone.about,
		body: { verdict: "WITHDRAWN", ...(undone.plan ? { plan: undone.plan } : {}) } });
	restore(undone.marked);
	const pair = document.getElementById(undone.id);
	decidedHere++;
	pair && show(pair);
	told(say.undone);
}

/** What was decided on a pair before the page was opened. */
function standingOf(pair) {
	if (!pair || (!pair.dataset.standing && !pair.dataset.gap)) {
		return null;
	}
	const gap = pair.dataset.gap;
	return { id: pair.id, about: aboutOf(pair), matter: gap ? gapsOf(pair) : pair.dataset.address, address: gap ? pair.dataset.gaps : pair.dataset.address,
		plan: gap ? pair.dataset.plan : undefined, decision: gap ?? pair.dataset.standing, marked: [[pair.id, "UNREVIEWED"]] };
}

// What became of it.

function recorded({ entry, matter, tag }) {
	remember(undoable().map((step) => step.matter === entry.matter ? { ...step, decision: matter.standing?.id ?? "" } : step));
	ofMatter(entry.matter).forEach((pair) => {
		if (entry.matter === pair.dataset.address) {
			pair.dataset.tag = tag;
			pair.dataset.standing = matter.standing?.id ?? "";
		}
		else {
			pair.dataset.gap = matter.standing?.id ?? "";
		}
		pair.classList.add("sent");
	});
	// What was undone may wait again, though it was not on this page.
	entry.body.verdict === "WITHDRAWN" && !document.getElementById(entry.pair.join("~")) && !waiting().length && location.reload();
}

/** Somebody or something was faster: says what has changed, and offers to look again. */
function refused({ entry, problem }) {
	const pair = document.getElementById(entry.pair.join("~"));
	const steps = undoable();
	remember(steps.filter((step) => step.matter !== entry.matter));
	if (!pair) {
		return;
	}
	const conflict = pair.querySelector(".conflict");
	const text = document.createElement("p");
	text.textContent = problemText(problem);
	const list = document.createElement("ul");
	list.append(...decidedBefore(problem.decisions));
	const again = document.createElement("button");
	again.type = "button";
	again.textContent = conflict.dataset.again;
	again.addEventListener("click", () => {
		dismiss(entry.matter);
		look(pair);
	});
	conflict.replaceChildren(text, list, again);
	conflict.hidden = false;
	restore(steps.find((step) => step.matter === entry.matter)?.marked ?? [[pair.id, "UNREVIEWED"]]);
	show(pair);
}

async function look(pair) {
	const page = new DOMParser().parseFromString(await (await fetch(pageOf(pair.id))).text(), "text/html");
	const now = page.getElementById(pair.id);
	if (now) {
		now.querySelector(".position").textContent = pair.querySelector(".position").textContent;
		pair.replaceWith(now);
		show(now);
	}
}

// Keys and buttons.

function showNote(open) {
	note.parentElement.hidden = !open;
	open && note.focus();
}

const actions = {
	note: () => showNote(note.parentElement.hidden || document.activeElement !== note),
	undo,
	previous: () => step(-1),
	next: () => step(1),
	more: () => location.assign(say.address),
};

function act(name) {
	actions[name] ? actions[name]() : decided(name);
}

function press(event) {
	if (event.key === "Escape" && event.target === note) {
		current()?.focus();
		return;
	}
	if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest("input:not([type=checkbox]), textarea, select")) {
		return;
	}
	// While an input method is on, the key's letter is not told, but its place is.
	const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, "").toLowerCase();
	const action = LETTERS[letter];
	if (action) {
		event.preventDefault();
		act(action);
	}
}

if (bar) {
	queue.classList.add("one-by-one");
	keys.checked = !localStorage.getItem(KEYS_OFF);
	keys.addEventListener("change", () => keys.checked ? localStorage.removeItem(KEYS_OFF) : localStorage.setItem(KEYS_OFF, "1"));
	document.addEventListener("keydown", press);
	queue.addEventListener("click", (event) => {
		const { verdict, do: action } = event.target.closest("button")?.dataset ?? {};
		(verdict || action) && act(verdict ?? action);
	});
	decisions.addEventListener("recorded", (event) => recorded(event.detail));
	decisions.addEventListener("refused", (event) => refused(event.detail));
	decisions.addEventListener("sent", goOn);
	waiting().filter((entry) => entry.body.verdict !== "WITHDRAWN").flatMap((entry) => ofMatter(entry.matter).map((pair) => [pair, entry.body.verdict]))
		.forEach(([pair, verdict]) => mark(pair, verdict));
	show(pairs()[0], false);
}
