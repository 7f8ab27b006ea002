// What every page tells of decisions: those that wait to be sent, those that were refused, and the last one, to be undone.
import { decide, decisions, discard, dismiss, refusals, retry, send, waiting } from "./decisions.js";

const MOST_TOLD = 5;

const sending = document.getElementById("sending");
const refused = document.getElementById("refused");
const recorded = document.getElementById("recorded");
const japanese = document.documentElement.lang === "ja";

const filled = (pattern, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, () => value), pattern);
const nameOf = (verdict) => refused.dataset[verdict.toLowerCase()] ?? verdict;

export const problemText = (problem) => (japanese ? problem.detailJa : problem.detail) ?? sending.dataset.stale;

/** An element of HTML with what it holds. */
export function make(tag, properties, ...content) {
	const made = Object.assign(document.createElement(tag), properties);
	made.append(...content);
	return made;
}

const quoted = (title) => title && `「${title}」`;

/** The title or the place that was decided on; nothing of a pair. */
const chosenIn = ({ verdict, title, b }) => ({ NAMED: title, PLACED: b?.title })[verdict];

/** A list's items of what was decided, the latest first. */
export function told(found) {
	return (Array.isArray(found) ? found : []).filter((decision) => decision.verdict).slice(0, MOST_TOLD)
		.map((decision) => make("li", {}, [nameOf(decision.verdict), quoted(chosenIn(decision)), decision.reviewer, decision.decidedAt.slice(0, 16).replace("T", " "), decision.note]
			.filter(Boolean).join("　")));
}

/** An element's title as the page has it, or its id. */
export const titleOf = (id) => [...document.querySelectorAll("a.title")].find((link) => decodeURIComponent(link.pathname) === `/elements/${id}`)?.textContent ?? id;

/** What a group of buttons is about, in the words of its page, and where both texts stand. */
export function aboutOf(group) {
	return { label: [group.dataset.one, group.dataset.other].filter(Boolean).map(titleOf).join(" × "), page: group.querySelector("a").getAttribute("href") };
}

// What waits.

function showWaiting({ signIn }) {
	const number = waiting().length;
	sending.hidden = !number;
	sending.querySelector("a").hidden = !signIn;
	sending.querySelector("a").search = new URLSearchParams({ next: location.pathname + location.search });
	sending.querySelector("[role=status]").textContent = filled(signIn ? sending.dataset.signin : sending.dataset.offline, number);
}

const waitingButtons = {
	send,
	discard: () => {
		if (confirm(filled(sending.dataset.sure, waiting().length))) {
			discard();
			location.reload();
		}
	},
};

// What was refused. It stays on every page until it is sent again or thrown away.

function button(text, press) {
	const made = make("button", { type: "button" }, text);
	made.addEventListener("click", press);
	return made;
}

function notice(matter, entries) {
	const [{ about, pair, problem }] = entries;
	return make("li", {},
		make("p", {}, make("a", { href: about?.page ?? "/review" }, about?.label ?? pair.join(" × ")), " ",
			make("b", {}, entries.map((entry) => [nameOf(entry.body.verdict), quoted(entry.body.title ?? entry.about?.place)].filter(Boolean).join("")).join(" → "))),
		make("p", {}, problemText(problem)), make("ul", {}, ...told(problem.decisions)),
		make("p", {}, button(refused.dataset.retry, () => retry(matter)), button(refused.dataset.dismiss, () => dismiss(matter))));
}

function showRefused() {
	const all = refusals();
	const matters = [...new Set(all.map((entry) => entry.matter))];
	refused.hidden = !matters.length;
	refused.querySelector("ul").replaceChildren(...matters.map((matter) => notice(matter, all.filter((entry) => entry.matter === matter))));
}

// What was decided last. The page on which one pair follows another tells it by itself.

let undo;

function showRecorded({ entry, matter, tag }) {
	if (document.getElementById("deciding")) {
		return;
	}
	const undone = entry.body.verdict === "WITHDRAWN";
	undo = undone ? null : { ...entry, seen: tag, shown: undefined, body: { ...entry.body, verdict: "WITHDRAWN", note: null } };
	recorded.hidden = false;
	recorded.querySelector("button").hidden = undone || !matter.standing;
	recorded.querySelector("[role=status]").textContent = filled(undone ? recorded.dataset.undone : recorded.dataset.decided,
		entry.about?.label ?? entry.pair.join(" × "), nameOf(entry.body.verdict));
}

sending.addEventListener("click", (event) => waitingButtons[event.target.dataset.do]?.());
recorded.addEventListener("click", (event) => {
	if (event.target.dataset.do === "undo" && undo) {
		decide(undo);
		undo = null;
	}
});
decisions.addEventListener("waiting", (event) => showWaiting(event.detail));
decisions.addEventListener("recorded", (event) => showRecorded(event.detail));
decisions.addEventListener("sent", () => { sending.hidden = true; });
["refused", "dismissed"].forEach((type) => decisions.addEventListener(type, showRefused));
addEventListener("storage", showRefused);
// What else stands at the lower edge stands above the notices.
new ResizeObserver(([{ target }]) => document.documentElement.style.setProperty("--notices", `${target.offsetHeight}px`)).observe(sending.parentElement);
showRefused();
