// Keeps the pairs of two plans in the graph, or lets them go. Who is not signed in is led to do so.
"use strict";

// A plan's own names of its levels are not those of another that is chosen instead.
for (const side of document.querySelectorAll("#choose .side")) {
	side.querySelector("select, input").addEventListener("change", () => {
		for (const level of side.querySelectorAll("option[data-common]")) {
			level.textContent = level.dataset.common;
		}
	});
}

(() => {
	const button = document.querySelector("#keeping button");

	async function change() {
		const status = button.parentElement.querySelector("[role=status]");
		button.disabled = true;
		status.textContent = button.dataset.busy;
		try {
			const answer = await write(button.dataset.address, { method: button.dataset.method });
			if (answer.ok) {
				location.reload();
				return;
			}
			const problem = await answer.json();
			status.textContent = document.documentElement.lang === "ja" ? problem.detailJa : problem.detail;
		}
		catch {
			status.textContent = button.dataset.lost;
		}
		button.disabled = false;
	}

	if (button) {
		button.hidden = false;
		button.addEventListener("click", change);
	}
})();
