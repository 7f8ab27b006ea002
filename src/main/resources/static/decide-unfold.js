// Where pairs are many, each has a link alone. It unfolds into the buttons, with what was decided; where an element has no
// counterpart, one may be added.
import { make, titleOf, told } from "./decide-notices.js";
import { decide, stateOf } from "./decisions.js";

const PAUSE = 200;
const MOST_HITS = 8;

const part = (id) => encodeURIComponent(id).replaceAll("%3A", ":");
const pairOf = (one, other) => (one < other ? [one, other] : [other, one]);
const decisionsOn = (pair) => `/api/v1/overlaps/${part(pair.join("~"))}/decisions`;

let unfolded = 0;

/** Makes the links of a part of the page what they are with this script. */
export function prepare(whole) {
	whole.querySelectorAll?.("a.unfold:not([role])").forEach((link) => {
		link.setAttribute("role", "button");
		link.setAttribute("aria-expanded", "false");
	});
}

function matter(link) {
	const asked = new URL(link.href).searchParams;
	const pair = asked.get("pair")?.split("~");
	if (pair) {
		return { template: "unfolded-pair", address: decisionsOn(pair), one: pair[0], other: pair[1] };
	}
	const [one, plan] = [asked.get("branch"), asked.get("to")];
	const address = `/api/v1/elements/${part(one)}/no-counterpart-decisions`;
	return { template: "unfolded-gap", address, matter: `${address}?plan=${encodeURIComponent(plan)}`, one, plan };
}

/** Shows what stands, and tells the tag of this state; nothing while the connection is lost. */
async function look(group) {
	try {
		const { tag, body, ok } = await stateOf(group.dataset.matter ?? group.dataset.address);
		if (!ok) {
			return undefined;
		}
		const standing = body.standing?.verdict;
		group.querySelectorAll("[data-verdict]").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.verdict === standing)));
		group.querySelector("[data-verdict=WITHDRAWN]").hidden = !standing;
		group.querySelector("[data-verdict=WITHDRAWN]").removeAttribute("aria-pressed");
		group.querySelector(".past").replaceChildren(...told(body.decisions));
		return tag;
	}
	catch {
		return undefined;
	}
}

function unfold(link) {
	const { template, ...about } = matter(link);
	const group = document.getElementById(template).content.firstElementChild.cloneNode(true);
	Object.assign(group.dataset, about);
	group.querySelector("a").href = link.getAttribute("href");
	const field = group.querySelector("input");
	if (field) {
		field.id = `adding-${++unfolded}`;
		group.querySelector("label").htmlFor = field.id;
		field.addEventListener("input", (event) => event.isComposing || soon(group));
		field.addEventListener("compositionend", () => soon(group));
	}
	group.seen = look(group);
	link.after(group);
	link.setAttribute("aria-expanded", "true");
	group.querySelector("button").focus();
}

function fold(link, group) {
	group.remove();
	link.setAttribute("aria-expanded", "false");
	link.focus();
}

function turn(link) {
	const group = link.nextElementSibling;
	group?.matches(".decide") ? fold(link, group) : unfold(link);
}

// A pair that was not found: the other element is chosen by typing.

let later;

function soon(group) {
	clearTimeout(later);
	later = setTimeout(() => search(group), PAUSE);
}

async function search(group) {
	const q = group.querySelector("input").value.trim();
	const list = group.querySelector(".adding ul");
	if (!q) {
		list.replaceChildren();
		return;
	}
	const answer = await fetch(`/api/v1/elements?${new URLSearchParams({ q, plan: group.dataset.plan, size: MOST_HITS })}`);
	const { hits = [], total = 0 } = answer.ok ? await answer.json() : {};
	if (q === group.querySelector("input").value.trim()) {
		list.replaceChildren(...hits.map((hit) => choice(group, hit)));
		const { none, some } = group.querySelector(".adding").dataset;
		group.querySelector(".adding [role=status]").textContent = hits.length ? some.replace("{0}", total) : none;
	}
}

function choice(group, hit) {
	const above = hit.path.map((step) => step.title).join(" › ");
	const button = make("button", { type: "button", lang: "ja" }, [hit.levelName, hit.code, hit.title].filter(Boolean).join(" "), " ",
		make("small", {}, above));
	button.addEventListener("click", () => add(group, hit));
	return make("li", {}, button);
}

function add(group, hit) {
	const pair = pairOf(group.dataset.one, hit.id);
	const [one, other] = [group.dataset.one, hit.id];
	const page = `/review?${new URLSearchParams({ from: one.split(":")[0], to: group.dataset.plan, pair: pair.join("~") })}`;
	decide({ matter: decisionsOn(pair), address: decisionsOn(pair), body: { verdict: "ACCEPTED" }, shown: "", pair: [one, other],
		about: { label: `${titleOf(one)} × ${hit.title}`, page } });
	const field = group.querySelector("input");
	field.value = "";
	field.focus();
	group.querySelector(".adding ul").replaceChildren();
	group.querySelector(".adding [role=status]").textContent = "";
}

document.addEventListener("click", (event) => {
	const link = event.target.closest?.("a.unfold");
	if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		turn(link);
	}
});
document.addEventListener("keydown", (event) => {
	const link = event.target.closest?.("a.unfold");
	const group = event.target.closest?.(".decide");
	if (link && event.key === " ") {
		event.preventDefault();
		turn(link);
	}
	else if (group?.previousElementSibling?.matches("a.unfold") && event.key === "Escape") {
		fold(group.previousElementSibling, group);
	}
});
