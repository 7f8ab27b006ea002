// What stands beside the picture: what the server tells of a node or a line, and where one can go from it.

/** The server's answer; an error where it is none. */
export async function answer(address) {
	const response = await fetch(address);
	if (!response.ok) {
		throw new Error(`${response.status} ${address}`);
	}
	return response;
}

/** The address, below the picture's own, of what the server tells of a node or a line. */
export function panelOf(element) {
	const data = element.data();
	const query = (values) => new URLSearchParams(values).toString();
	if (element.isNode()) {
		return data.kind === "THEME" ? `theme?${query({ theme: data.id })}` : `element?${query({ element: data.id })}`;
	}
	switch (data.type) {
		case "partOf": return `element?${query({ element: data.part })}`;
		case "addresses": return `theme?${query({ theme: data.theme, element: data.element })}`;
		default: return `likeness?${query({ element: data.source, other: data.target, ...(data.score ? { score: data.score } : {}) })}`;
	}
}

/** Lists what one can go to, each by its id and its name. */
export function offer(links, entries, choose) {
	links.hidden = !entries.length;
	links.querySelector("ul").replaceChildren(...entries.map(([id, name]) => {
		const item = document.createElement("li");
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = name;
		button.addEventListener("click", () => choose(id));
		item.append(button);
		return item;
	}));
}
