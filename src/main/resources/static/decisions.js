// Sends what people decide to the API, one after another and never twice. What can not be sent is kept in the browser, with
// the key that tells a request that is sent again from another one.

const PREFIX = "taikei.decision.";
const REFUSED = "taikei.refused.";
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30000;

/** Tells of "recorded", "refused", "waiting" and "sent". */
export const decisions = new EventTarget();

let sending = false;
let later;
let pause = FIRST_PAUSE;
let last = 0;

function tell(type, detail = {}) {
	decisions.dispatchEvent(new CustomEvent(type, { detail }));
}

function randomKey() {
	return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Each under a name of its own, as other tabs add to it too, in the order in which it was decided.
function kept(prefix) {
	return Object.keys(localStorage).filter((name) => name.startsWith(prefix)).sort()
		.map((name) => ({ ...JSON.parse(localStorage.getItem(name) ?? "{}"), name }));
}

function keep({ name, ...entry }) {
	localStorage.setItem(name, JSON.stringify(entry));
}

function move(entry, from, to, changed) {
	localStorage.removeItem(entry.name);
	keep({ ...entry, ...changed, name: to + entry.name.slice(from.length) });
}

/** What waits to be sent. */
export const waiting = () => kept(PREFIX);

/** What was refused and nobody has looked at, each with the problem that was told. */
export const refusals = () => kept(REFUSED);

const refusedOf = (matter) => refusals().filter((entry) => entry.matter === matter);

/** Throws away all that waits. */
export function discard() {
	waiting().forEach((entry) => localStorage.removeItem(entry.name));
}

/** Lets go what was refused of a matter. */
export function dismiss(matter) {
	refusedOf(matter).forEach((entry) => localStorage.removeItem(entry.name));
	tell("dismissed", { matter });
}

/** Sends what was refused of a matter once more, knowing what the problem told. */
export function retry(matter) {
	refusedOf(matter).forEach((entry, at) => {
		const { seen, shown, problem } = entry;
		move(entry, REFUSED, PREFIX, { problem: undefined, ...(at > 0 ? { seen: undefined, shown: undefined }
			: problem.eTag ? { seen: problem.eTag } : { seen, shown }) });
	});
	tell("dismissed", { matter });
	send();
}

/** What was decided later on the same matter rests on what is refused, and is kept with it. */
function refuse(matter, problem) {
	waiting().filter((entry) => entry.matter === matter).forEach((entry) => move(entry, PREFIX, REFUSED, { problem }));
}

/**
 * Sends a decision as soon as it can be sent.
 *
 * matter is the address of all that was decided on the same, address where the decision is sent, body what is decided. It
 * rests on what was seen: the tag of the state, or the id of the decision that stood ("" for none). What it is about has a
 * label and a page.
 */
export function decide({ matter, address, body, seen, shown, pair, about }) {
	last = Math.max(Date.now(), last + 1);
	const key = randomKey();
	const follows = waiting().some((entry) => entry.matter === matter);
	dismiss(matter);
	keep({ name: `${PREFIX}${last}.${key}`, key, matter, address, body, pair, about, ...(follows ? {} : { seen, shown }) });
	send();
}

/** What was decided on a matter, and the tag of this state. */
export const stateOf = async (matter) => {
	const answer = await fetch(matter, { cache: "no-store" });
	return { tag: answer.headers.get("ETag"), body: await answer.json(), ok: answer.ok, status: answer.status };
};

/** The entry with the tag that it rests on; what it has changed to where another decision stands than was shown. */
async function resting(entry) {
	if (entry.seen !== undefined || entry.shown === undefined) {
		return { entry };
	}
	const state = await stateOf(entry.matter);
	if (state.ok && (state.body.standing?.id ?? "") !== entry.shown) {
		return { refused: { status: 409, body: { changes: ["DECISION"], decisions: state.body.decisions, eTag: state.tag } } };
	}
	const found = { ...entry, seen: state.ok ? state.tag : null };
	keep(found);
	return { entry: found };
}

async function post(entry) {
	const answer = await fetch(entry.address, {
		method: "POST", body: JSON.stringify(entry.body),
		headers: { "Content-Type": "application/json", "Idempotency-Key": entry.key, ...(entry.seen ? { "If-Match": entry.seen } : {}), ...csrfToken() },
	});
	return { ok: answer.ok, status: answer.status, tag: answer.headers.get("ETag"), body: await answer.json() };
}

/** Whether the next one may be sent. */
async function settle(first) {
	let answer;
	try {
		const { entry, refused } = await resting(first);
		answer = refused ?? await post(entry);
	}
	catch {
		answer = { status: 0 };
	}
	if (answer.status === 401) {
		tell("waiting", { signIn: true });
		return false;
	}
	if (answer.status === 0 || answer.status >= 500 || answer.status === 429) {
		later = setTimeout(send, pause);
		pause = Math.min(2 * pause, LONGEST_PAUSE);
		tell("waiting", { signIn: false });
		return false;
	}
	pause = FIRST_PAUSE;
	if (answer.ok) {
		localStorage.removeItem(first.name);
		waiting().filter((entry) => entry.matter === first.matter).forEach((entry) => keep({ ...entry, seen: answer.tag }));
		tell("recorded", { entry: first, matter: answer.body, tag: answer.tag });
	}
	else {
		refuse(first.matter, answer.body);
		tell("refused", { entry: first, problem: answer.body });
	}
	return true;
}

async function sendAll() {
	let next = waiting()[0];
	while (next) {
		if (!await settle(next)) {
			return false;
		}
		next = waiting()[0];
	}
	return true;
}

/** Sends what waits. Of several tabs one does so at a time, where the browser can tell. */
export async function send() {
	if (sending || !waiting().length) {
		return;
	}
	sending = true;
	clearTimeout(later);
	let all = false;
	try {
		all = await (navigator.locks ? navigator.locks.request("taikei.decisions", sendAll) : sendAll());
	}
	finally {
		sending = false;
	}
	if (all) {
		tell("sent");
		send();
	}
}

addEventListener("online", () => {
	pause = FIRST_PAUSE;
	send();
});
