// The buttons on pairs, on every page. Without this script there are none.
import { aboutOf, problemText } from "./decide-notices.js";
import { prepare } from "./decide-unfold.js";
import { decide, decisions, send } from "./decisions.js";

const sending = document.getElementById("sending");

const matterOf = (group) => group.dataset.matter ?? group.dataset.address;
const groups = (matter) => [...document.querySelectorAll(".decide")].filter((group) => matterOf(group) === matter);

// What follows on a page: its parts are fetched anew, and what was open or had the focus stays so.

function focused() {
	const group = document.activeElement?.closest?.(".decide");
	return group && { matter: matterOf(group), verdict: document.activeElement.dataset.verdict, link: group.querySelector("a").getAttribute("href"),
		part: group.closest("[data-follows]")?.id };
}

function focusAgain({ matter, verdict, link, part }) {
	const buttons = groups(matter).flatMap((group) => [...group.querySelectorAll("button:not([hidden])")]);
	const place = buttons.find((button) => button.dataset.verdict === verdict) ?? buttons[0]
		?? document.querySelector(`a.unfold[href="${CSS.escape(link)}"]`) ?? document.getElementById(part);
	place?.matches("a, button") || place?.setAttribute("tabindex", "-1");
	place?.focus({ preventScroll: true });
}

async function follow() {
	const parts = [...document.querySelectorAll("[data-follows]")];
	if (!parts.length) {
		return;
	}
	const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
	const focus = focused();
	for (const part of parts) {
		const now = page.getElementById(part.id);
		if (now) {
			part.querySelectorAll("details[id][open]").forEach((details) => now.querySelector(`#${CSS.escape(details.id)}`)?.setAttribute("open", ""));
			part.replaceWith(now);
			htmx.process(now);
			prepare(now);
		}
	}
	focus && focusAgain(focus);
}

// The buttons.

async function press(button) {
	const group = button.closest(".decide");
	const { address, shown, one, other, plan } = group.dataset;
	const { verdict } = button.dataset;
	groups(matterOf(group)).forEach((same) => {
		same.querySelectorAll("[data-verdict]").forEach((each) => each.setAttribute("aria-disabled", "true"));
		same.querySelector(`[data-verdict="${verdict}"]`)?.setAttribute("aria-pressed", "true");
	});
	const seen = await group.seen;
	decide({ matter: matterOf(group), address, body: { verdict, ...(plan ? { plan } : {}) }, ...(group.seen ? { seen } : { shown }),
		pair: [one, other].filter(Boolean), about: aboutOf(group) });
}

function refused({ entry, problem }) {
	groups(entry.matter).forEach((group) => {
		const again = document.createElement("button");
		again.type = "button";
		again.className = "step";
		again.textContent = sending.dataset.again;
		again.addEventListener("click", () => location.reload());
		group.querySelector("[role=status]").replaceChildren(problemText(problem), " ", again);
	});
}

document.documentElement.classList.add("deciding-here");
prepare(document);
document.addEventListener("htmx:load", (event) => prepare(event.detail.elt));
document.addEventListener("click", (event) => {
	const button = event.target.closest?.(".decide button[data-verdict]:not([aria-disabled])");
	button && press(button);
});
decisions.addEventListener("recorded", ({ detail }) => document.dispatchEvent(new CustomEvent("decided", {
	detail: { pair: detail.entry.pair, state: detail.matter.standing?.verdict ?? "UNREVIEWED" },
})));
decisions.addEventListener("refused", (event) => refused(event.detail));
decisions.addEventListener("sent", follow);
send();
