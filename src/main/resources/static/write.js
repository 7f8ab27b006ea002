// Writes to this site in the name of whoever is signed in; without anybody signed in, leads to sign in and back.
"use strict";

const write = (() => {
	const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

	function token() {
		const header = meta("csrf-header");
		return header ? { [header]: meta("csrf-token") } : {};
	}

	document.addEventListener("htmx:configRequest", (event) => {
		if (event.detail.verb !== "get") {
			Object.assign(event.detail.headers, token());
		}
	});

	return async (address, options) => {
		const answer = await fetch(address, { ...options, headers: { ...options.headers, ...token() } });
		if (answer.status === 401) {
			location.assign(`/login?next=${encodeURIComponent(location.pathname + location.search)}`);
		}
		return answer;
	};
})();
