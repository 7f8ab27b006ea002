// What the pages share on which one thing after another is decided, by single keys or by touch.
import { make, problemText, told as decidedBefore } from "./decide-notices.js";
import { decisions, dismiss, waiting } from "./decisions.js";

const KEYS_OFF = "taikei.keys-off";

const end = document.getElementById("end");
const progress = document.getElementById("progress");
const keys = document.getElementById("keys");

export const queue = document.getElementById("queue");
export const bar = document.getElementById("deciding");
export const note = document.getElementById("note");
export const say = queue?.dataset ?? {};

export const all = () => [...queue.querySelectorAll("article.pair")];
export const current = () => queue.querySelector("article.current");
export const filled = (pattern, ...values) => pattern.replace(/\{(\d)}/g, (mark, number) => values[number]);

let decidedHere = false;

export function told(text) {
	document.getElementById("said").textContent = text;
}

// What is in sight.

export function bring(one, focus) {
	current()?.classList.remove("current");
	end.hidden = true;
	one.classList.add("current");
	if (focus) {
		one.focus({ preventScroll: true });
		one.scrollIntoView({ block: "start" });
	}
}

export function step(by, show) {
	const to = Math.max(0, (current() ? all().indexOf(current()) : all().length) + by);
	to < all().length ? show(all()[to]) : showEnd();
}

/** The next one in the state in which nobody has decided, or else the end. */
export function next(open, show) {
	const following = all().slice(all().indexOf(current()) + 1);
	const one = following.find((each) => each.dataset.state === open) ?? following[0];
	one ? show(one) : showEnd();
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

function count(counted, before, after) {
	const numbers = progress.dataset;
	counted.includes(before.toLowerCase()) && numbers[before.toLowerCase()]--;
	counted.includes(after.toLowerCase()) && numbers[after.toLowerCase()]++;
	const values = counted.map((name) => Number(numbers[name]));
	progress.querySelector("p").textContent = filled(numbers.text, values.reduce((sum, value) => sum + value, 0), numbers.all, ...values);
	let x = 0;
	counted.forEach((name, at) => {
		const part = progress.querySelector(`rect.${name.toUpperCase()}`);
		const width = 100 * values[at] / Math.max(1, numbers.all);
		part.setAttribute("x", x);
		part.setAttribute("width", width);
		x += width;
	});
}

/** Puts one into a state, which is said beside it; none where nothing is said. */
export function mark(counted, one, state, said) {
	count(counted, one.dataset.state, state);
	one.classList.replace(one.dataset.state, state);
	one.dataset.state = state;
	const outcome = one.querySelector(".outcome");
	outcome.hidden = !said;
	outcome.className = `outcome standing ${state}`;
	outcome.textContent = said;
}

/** Something was decided here, so the list is loaded anew at its end. */
export function decideHere() {
	decidedHere = true;
}

/** What can be undone, also after the list was loaded anew. */
export const stepsIn = (name) => ({
	undoable: () => JSON.parse(sessionStorage.getItem(name) ?? "[]"),
	remember: (steps) => sessionStorage.setItem(name, JSON.stringify(steps.slice(-100))),
});

// What became of it, or has not yet.

/** Marks what waits to be sent, which the server does not know. What was undone meanwhile is as the page has it. */
function markWaiting(ofMatter, markAs) {
	const decided = new Map();
	waiting().forEach(({ matter, body }) => {
		const before = decided.get(matter) ?? [];
		decided.set(matter, body.verdict === "WITHDRAWN" ? before.slice(0, -1) : [...before, body]);
	});
	decided.forEach((bodies, matter) => bodies.length && ofMatter(matter).forEach((one) => markAs(one, bodies.at(-1))));
}

/** Somebody or something was faster: says what has changed and what was decided, and offers to look again. */
export function tellRefused(one, { matter, page }, problem, show) {
	const conflict = one.querySelector(".conflict");
	const again = make("button", { type: "button" }, conflict.dataset.again);
	again.addEventListener("click", () => {
		dismiss(matter);
		look(one, page, show);
	});
	conflict.replaceChildren(make("p", {}, problemText(problem)), make("ul", {}, ...decidedBefore(problem.decisions)), again);
	conflict.hidden = false;
	told("");
	show(one);
}

/** Shows one as it is by now, from a page on it alone. */
async function look(one, page, show) {
	const now = new DOMParser().parseFromString(await (await fetch(page)).text(), "text/html").getElementById(one.id);
	if (now) {
		now.querySelector(".position").textContent = one.querySelector(".position").textContent;
		one.replaceWith(now);
		show(now);
	}
}

// Keys and buttons.

export function showNote(open) {
	note.parentElement.hidden = !open;
	open && note.focus();
}

export const turnNote = () => showNote(note.parentElement.hidden || document.activeElement !== note);

/** The letter or digit of a key that is a command; null where it is none. */
export function letterOf(event) {
	if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest("input:not([type=checkbox]), textarea, select")) {
		return null;
	}
	// While an input method is on, the key's letter is not told, but its place is.
	return /^[a-z0-9]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^(Key|Digit)/, "").toLowerCase();
}

/** Begins with what waits since before; what was refused is marked again when it is sent once more. */
export function start(press, ofMatter, markAs) {
	queue.classList.add("one-by-one");
	keys.checked = !localStorage.getItem(KEYS_OFF);
	keys.addEventListener("change", () => keys.checked ? localStorage.removeItem(KEYS_OFF) : localStorage.setItem(KEYS_OFF, "1"));
	document.addEventListener("keydown", press);
	decisions.addEventListener("sent", goOn);
	decisions.addEventListener("dismissed", ({ detail: { matter } }) => {
		ofMatter(matter).forEach((one) => { one.querySelector(".conflict").hidden = true; });
		markWaiting(ofMatter, markAs);
	});
	markWaiting(ofMatter, markAs);
}
