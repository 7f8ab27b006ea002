// Sends what people decide to the API, one after another and never twice. What can not be sent is kept in the browser, with
// the key that tells a request that is sent again from another one.

const PREFIX = "taikei.decision.";
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

/** What waits to be sent, in the order in which it was decided, each under a name of its own: other tabs add to it too. */
export function waiting() {
	return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)).sort()
		.map((name) => ({ ...JSON.parse(localStorage.getItem(name) ?? "{}"), name }));
}

function keep({ name, ...entry }) {
	localStorage.setItem(name, JSON.stringify(entry));
}

/** Throws away what waits, or what waits of one matter. */
export function discard(matter) {
	waiting().filter((entry) => !matter || entry.matter === matter).forEach((entry) => localStorage.removeItem(entry.name));
}

/**
 * Sends a decision as soon as it can be sent.
 *
 * matter is the address of all that was decided on the same, address where the decision is sent, body what is decided. It
 * rests on what was seen: the tag of the state, or the id of the decision that stood ("" for none).
 */
export function decide({ matter, address, body, seen, shown, pair }) {
	last = Math.max(Date.now(), last + 1);
	const key = randomKey();
	const follows = waiting().some((entry) => entry.matter === matter);
	keep({ name: `${PREFIX}${last}.${key}`, key, matter, address, body, pair, ...(follows ? {} : { seen, shown }) });
	send();
}

const stateOf = async (matter) => {
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
		return { refused: { status: 409, body: { changes: ["DECISION"], decisions: state.body.decisions } } };
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
	if (answer.status === 401 || answer.status === 403) {
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
		discard(first.matter);
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
