// Writes to this site in the name of whoever is signed in; without anybody signed in, leads to sign in and back.
"use strict";

/** Who is signed in to pages has a token that no page of another site can know: the header that carries it. */
function csrfToken() {
	const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
	const header = meta("csrf-header");
	return header ? { [header]: meta("csrf-token") } : {};
}

const write = (() => {
	document.addEventListener("htmx:configRequest", (event) => {
		if (event.detail.verb !== "get") {
			Object.assign(event.detail.headers, csrfToken());
		}
	});

	return async (address, options) => {
		const answer = await fetch(address, { ...options, headers: { ...options.headers, ...csrfToken() } });
		if (answer.status === 401) {
			location.assign(`/login?next=${encodeURIComponent(location.pathname + location.search)}`);
		}
		return answer;
	};
})();
