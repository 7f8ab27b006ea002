// Buttons that copy what stands beside them. Without this script there are none, and the text can be read and marked.
"use strict";

(() => {
	const mark = (text) => getSelection().selectAllChildren(text);

	async function copy(button) {
		const text = document.getElementById(button.dataset.copies);
		const said = document.querySelector(".sharing .said");
		try {
			await navigator.clipboard.writeText(text.textContent.trim());
			said.textContent = button.dataset.said;
		}
		catch {
			// Browsers give the clipboard to secure pages only: the text is marked, for the keys to copy it.
			text.closest("details")?.setAttribute("open", "");
			mark(text);
			said.textContent = button.dataset.select;
		}
	}

	document.documentElement.classList.add("copying-here");
	document.addEventListener("click", (event) => {
		const button = event.target.closest?.("button[data-copies]");
		button && copy(button);
	});
})();
