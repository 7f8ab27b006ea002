// One pair after another: decided by single keys or by touch, and sent while one goes on.
import { decide, decisions, waiting } from "./decisions.js";
import { all, bar, bring, current, decideHere, filled, letterOf, mark, next, note, queue, say, showNote, start, step, stepsIn, tellRefused, told, turnNote } from "./one-by-one.js";

const UNDO = "taikei.undo";
const LETTERS = { a: "ACCEPTED", r: "REJECTED", u: "UNSURE", n: "NONE", m: "note", z: "undo", k: "previous", j: "next" };
const COUNTED = ["accepted", "rejected", "unsure", "none"];

const ofMatter = (matter) => all().filter((pair) => pair.dataset.address === matter || gapsOf(pair) === matter);
const gapsOf = (pair) => `${pair.dataset.gaps}?plan=${encodeURIComponent(pair.dataset.plan)}`;
const nameOf = (verdict) => bar.querySelector(`[data-verdict="${verdict}"]`).dataset.said;

/** The page of one pair of these plans. */
function pageOf(id) {
	const asked = new URL(location.href).searchParams;
	return `/review?${new URLSearchParams({ from: asked.get("from"), to: asked.get("to"), pair: id })}`;
}

const aboutOf = (pair) => ({ label: pair.getAttribute("aria-label"), page: pageOf(pair.id) });

// What is in sight.

function show(pair, focus = true) {
	bar.querySelectorAll("[data-verdict]").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.verdict === pair.dataset.state)));
	bring(pair, focus);
}

const markAs = (pair, state) => mark(COUNTED, pair, state, state === "UNREVIEWED" ? "" : nameOf(state));

/** Marks pairs as they were before a decision. */
function restore(marked) {
	marked.map(([id, state]) => [document.getElementById(id), state]).filter(([pair]) => pair).forEach(([pair, state]) => markAs(pair, state));
}

/** A pair is changed by the one decision, or with all others of an element that has no counterpart. */
function affected(pair, verdict) {
	return verdict === "NONE" ? all().filter((one) => one === pair || (one.dataset.element === pair.dataset.element && one.dataset.state === "UNREVIEWED")) : [pair];
}

const { undoable, remember } = stepsIn(UNDO);

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
	const changed = affected(pair, verdict);
	remember([...undoable(), { id: pair.id, matter, address, about: aboutOf(pair), plan: none ? pair.dataset.plan : undefined,
		marked: changed.map((one) => [one.id, one.dataset.state]) }]);
	decide({ matter, address, body: { verdict, note: text, ...(none ? { plan: pair.dataset.plan } : {}) },
		...(none ? { shown: pair.dataset.gap ?? "" } : { seen: pair.dataset.tag }), pair: pair.id.split("~"), about: aboutOf(pair) });
	changed.forEach((one) => markAs(one, verdict));
	note.value = "";
	showNote(false);
	decideHere();
	told(filled(say.decided, nameOf(verdict)));
	before === verdict ? show(pair) : next("UNREVIEWED", show);
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
	decideHere();
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

/** Whether it was decided above the list, on an element and all of the other plan. */
const isAbove = ({ pair }) => pair.includes(queue.querySelector(".of-branch .decide")?.dataset.one);

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
	// What was undone may wait again, or was added, though it was not on this page.
	(entry.body.verdict === "WITHDRAWN" || isAbove(entry)) && !document.getElementById(entry.pair.join("~")) && !waiting().length && location.reload();
}

function refused({ entry, problem }) {
	const pair = document.getElementById(entry.pair.join("~"));
	const steps = undoable();
	remember(steps.filter((step) => step.matter !== entry.matter));
	if (!pair) {
		return;
	}
	restore(steps.find((step) => step.matter === entry.matter)?.marked ?? [[pair.id, "UNREVIEWED"]]);
	tellRefused(pair, { matter: entry.matter, page: pageOf(pair.id) }, problem, show);
}

// Keys and buttons.

const actions = {
	note: turnNote,
	undo,
	previous: () => step(-1, show),
	next: () => step(1, show),
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
	const action = LETTERS[letterOf(event)];
	if (action) {
		event.preventDefault();
		act(action);
	}
}

queue && decisions.addEventListener("recorded", (event) => recorded(event.detail));
if (bar) {
	start(press, ofMatter, (pair, { verdict }) => markAs(pair, verdict));
	queue.addEventListener("click", (event) => {
		const { verdict, do: action } = event.target.closest("button")?.dataset ?? {};
		(verdict || action) && !event.target.closest(".decide") && act(verdict ?? action);
	});
	decisions.addEventListener("refused", (event) => refused(event.detail));
	show(all()[0], false);
}
