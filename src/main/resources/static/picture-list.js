// The list beside a picture: its elements as text, which choose and expand what the picture shows.

const items = document.getElementById("items");
const template = document.getElementById("item");

/** Lists the nodes of each group; `act` has what to do when one is focused, chosen or expanded. */
export function list(groups, act) {
	const focused = document.activeElement?.closest?.("#items button");
	items.replaceChildren(...groups.filter((group) => group.nodes.length).map((group) => section(group, act)));
	if (focused) {
		items.querySelector(`button.${focused.className}[data-id="${CSS.escape(focused.dataset.id)}"]`)?.focus();
	}
}

export function markInList(id) {
	items.querySelectorAll(".pick").forEach((button) => button.ariaCurrent = button.dataset.id === id ? "true" : null);
}

function section({ heading, nodes }, act) {
	const section = document.createElement("section");
	const title = document.createElement("h3");
	const entries = document.createElement("ul");
	title.textContent = heading;
	entries.append(...nodes.map((node) => entry(node, act)));
	section.append(title, entries);
	return section;
}

function entry(node, act) {
	const item = template.content.cloneNode(true);
	const [pick, expand] = item.querySelectorAll("button");
	const chip = item.querySelector(".chip");
	chip.classList.add(node.kind);
	chip.textContent = node.chip;
	chip.hidden = !node.chip;
	item.querySelector(".title").textContent = node.title;
	pick.dataset.id = expand.dataset.id = node.id;
	pick.addEventListener("focus", () => act.show(node.id));
	pick.addEventListener("click", () => act.choose(node.id));
	expand.setAttribute("aria-label", `${expand.textContent} ${node.title}`);
	expand.addEventListener("click", () => act.expand(node.id));
	return item;
}
