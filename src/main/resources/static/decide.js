// The small buttons on pairs, on every page, and what waits to be sent. Without this script there are no buttons.
import { decide, decisions, discard, send, waiting } from "./decisions.js";

const sending = document.getElementById("sending");
const japanese = document.documentElement.lang === "ja";

const groups = (matter) => [...document.querySelectorAll(".decide")].filter((group) => group.dataset.address === matter);
const problemText = (problem) => (japanese ? problem.detailJa : problem.detail) ?? problem.title ?? sending.dataset.stale;

// What waits.

function showWaiting({ signIn }) {
	const number = waiting().length;
	sending.hidden = !number;
	sending.querySelector("a").hidden = !signIn;
	sending.querySelector("a").search = new URLSearchParams({ next: location.pathname + location.search });
	sending.querySelector("[role=status]").textContent = (signIn ? sending.dataset.signin : sending.dataset.offline).replace("{0}", number);
}

const waitingButtons = {
	send,
	discard: () => {
		if (confirm(sending.dataset.sure.replace("{0}", waiting().length))) {
			discard();
			location.reload();
		}
	},
};

// What follows on a page: its parts are fetched anew, and what was open or had the focus stays so.

function focused() {
	const group = document.activeElement?.closest?.(".decide");
	return group && { matter: group.dataset.address, verdict: document.activeElement.dataset.verdict };
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
		}
	}
	if (focus) {
		const buttons = groups(focus.matter).flatMap((group) => [...group.querySelectorAll("button")]);
		(buttons.find((button) => button.dataset.verdict === focus.verdict) ?? buttons[0])?.focus();
	}
}

// The buttons.

function press(button) {
	const group = button.closest(".decide");
	const { address, shown, one, other } = group.dataset;
	decide({ matter: address, address, body: { verdict: button.dataset.verdict }, shown, pair: [one, other] });
	groups(address).forEach((same) => {
		same.querySelectorAll("button").forEach((each) => each.setAttribute("aria-disabled", "true"));
		same.querySelector(`[data-verdict="${button.dataset.verdict}"]`).setAttribute("aria-pressed", "true");
	});
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
document.addEventListener("click", (event) => {
	const button = event.target.closest?.(".decide button[data-verdict]:not([aria-disabled])");
	button && press(button);
	waitingButtons[event.target.closest?.("#sending button")?.dataset.do]?.();
});
decisions.addEventListener("waiting", (event) => showWaiting(event.detail));
decisions.addEventListener("recorded", ({ detail }) => document.dispatchEvent(new CustomEvent("decided", {
	detail: { pair: detail.entry.pair, state: detail.matter.standing?.verdict ?? "UNREVIEWED" },
})));
decisions.addEventListener("refused", (event) => refused(event.detail));
decisions.addEventListener("sent", () => {
	sending.hidden = true;
	follow();
});
send();
