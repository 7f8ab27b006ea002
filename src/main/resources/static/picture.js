// The picture around an element, drawn by Cytoscape: what is shown, chosen, expanded and saved.
import { card, colour, styleSheet } from "./picture-look.js";
import { PictureGraph, answerOfTheme } from "./picture-graph.js";
import { bend, byConnection, outline } from "./picture-layout.js";
import { list, markInList } from "./picture-list.js";
import { answer, offer, panelOf } from "./picture-panel.js";
import { asked, remember } from "./picture-address.js";
import { svgOf } from "./picture-svg.js";

const page = document.getElementById("picture");
const say = page.dataset;
const stage = document.getElementById("stage");
const about = document.getElementById("about");
const links = document.getElementById("links");
const printed = document.getElementById("printed");
const more = document.getElementById("more");
const score = document.getElementById("score");
const review = document.getElementById("review");
const thinned = document.getElementById("thinned");
const planBoxes = document.getElementById("plans");
const arrangement = document.getElementById("arrangement");
const kinds = [...page.querySelectorAll("[name=kind]")];
const language = document.documentElement.lang;
const nothingChosen = about.innerHTML;
const READABLE = 0.6;
const MARGIN = 24;
// More lines of a kind could not be told from each other.
const LINES = 40;
const STEP = 0.05;
const PLANS_OF_THEME = 5;

let graph;
let cy;
let chosen;
/** The nodes that were expanded, in their order. */
let expanded = [];
/** The plans that are hidden. */
const without = new Set(asked.without);

function filled(pattern, ...values) {
	return pattern.replace(/\{(\d)}/g, (mark, number) => values[number]);
}

function told(text) {
	document.getElementById("said").textContent = text;
}

/** Adds the next part of what stands around a node; returns how many nodes are new. */
async function addAround(id) {
	const part = graph.parts(id);
	const found = graph.nodes.get(id)?.kind === "THEME"
		? answerOfTheme(await (await answer(`${say.api}/themes/${encodeURIComponent(id)}?size=${PLANS_OF_THEME}&elements=${limitOf(0) / PLANS_OF_THEME}&page=${part}`)).json())
		: await (await answer(`${say.api}/elements/${encodeURIComponent(id)}/neighbourhood?limit=${limitOf(part)}`)).json();
	return graph.add(id, part, found);
}

function limitOf(part) {
	return Math.min((part + 1) * Number(say.limit), Number(say.most));
}

function nameOf(node) {
	if (node.kind === "THEME") {
		return node.label[language] ?? node.label.ja;
	}
	return [node.code, node.placeholder ? say.reserved : node.title].filter(Boolean).join("　");
}

function kindName(kind) {
	return document.querySelector(`label[for="kind-${kind}"]`).textContent.trim();
}

function forced() {
	return arrangement.value === "force";
}

function nodeData(node) {
	const plan = graph.plans.get(node.planId);
	const label = forced() && plan ? `〔${plan.municipality.name}〕${nameOf(node)}` : nameOf(node);
	return { id: node.id, kind: node.kind, planId: node.planId, placeholder: node.placeholder, centre: node.id === say.element,
		...card(node.kind, label) };
}

/** What a plan has besides, as the last node of its column. */
function moreData(plan) {
	const { omitted } = graph.roots.get(say.element);
	return { id: `more ${plan.id}`, kind: "MORE", planId: plan.id, ...card("MORE", filled(say.besides, omitted.plans[plan.id])) };
}

function planData(plan) {
	return { id: `plan ${plan.id}`, kind: "PLAN", planId: plan.id, label: `${plan.municipality.name}\n${plan.title}`, width: 10, height: 44 };
}

/** How a line runs where plans stand side by side. */
function shapeOf(link) {
	if (forced() || link.type === "addresses") {
		return "";
	}
	if (link.type !== "partOf") {
		return "beside";
	}
	return graph.nodes.get(link.target).kind === "FUTURE_VISION" ? "risen" : "outlined";
}

/** Puts everything on the stage anew, and arranges it. */
function draw() {
	const nodes = [...graph.nodes.values()].map((node) => ({ group: "nodes", data: nodeData(node) }));
	const plans = forced() ? [] : [...graph.plans.values()].map((plan) => ({ group: "nodes", data: planData(plan), selectable: false }));
	const besides = forced() || isFull(say.element) ? [] : [...graph.plans.values()]
		.filter((plan) => graph.roots.get(say.element).omitted.plans[plan.id])
		.map((plan) => ({ group: "nodes", data: moreData(plan), selectable: false }));
	const edges = [...graph.links.values()].map((link) => ({ group: "edges", data: { ...link }, classes: `${link.type} ${shapeOf(link)}` }));
	cy.batch(() => {
		cy.elements().remove();
		cy.add([...nodes, ...plans, ...besides, ...edges]);
	});
	offerPlans();
	filter();
	arrange();
	tellWhatIsLeftOut();
}

function arrange() {
	const shown = cy.elements(":visible");
	forced() ? byConnection(shown) : arrangeByPlan(shown);
	fit();
	if (cy.zoom() < READABLE) {
		cy.zoom(READABLE);
		cy.center(cy.getElementById(say.element));
		const { x1, y1 } = shown.renderedBoundingBox();
		cy.panBy({ x: Math.min(0, MARGIN - x1), y: Math.min(0, MARGIN - y1) });
	}
}

function arrangeByPlan(shown) {
	const nodes = shown.nodes().map((node) => node.data());
	const positions = outline(nodes, graph.linksOf("partOf"), [...graph.plans.keys()], stage.clientWidth / stage.clientHeight);
	shown.nodes().positions((node) => positions.get(node.id()) ?? { x: 0, y: 0 });
	bend(shown.edges());
}

function fit() {
	cy.fit(cy.elements(":visible"), MARGIN);
	cy.zoom() > 1.25 && cy.zoom(1.25) && cy.center(cy.elements(":visible"));
}

/** Whether the filters let a tie between similar elements count. */
function counts(link) {
	if (link.type === "overlap") {
		return link.score >= Number(score.value) && (!review.value || link.reviewState === review.value);
	}
	return !review.value || (link.type === "decided") === (review.value === "ACCEPTED");
}

function filter() {
	const chosenKinds = new Set(kinds.filter((kind) => kind.checked).map((kind) => kind.value));
	const within = graph.within(counts);
	const shownPlans = new Set();
	cy.batch(() => {
		graph.nodes.forEach((node) => {
			const shown = within.has(node.id) && chosenKinds.has(node.kind) && !without.has(node.planId);
			shown && shownPlans.add(node.planId);
			cy.getElementById(node.id).toggleClass("filtered", !shown);
		});
		cy.edges(".overlap, .decided, .curated").forEach((edge) => void edge.toggleClass("filtered", !counts(graph.links.get(edge.id()))));
		cy.nodes('[kind = "PLAN"], [kind = "MORE"]').forEach((node) =>
			void node.toggleClass("filtered", !shownPlans.has(node.data("planId"))));
		thin();
	});
	document.getElementById("score-shown").value = Number(score.value).toFixed(2);
	listNodes();
	keepAddress();
}

/**
 * Hides the weakest lines between similar elements, and all to themes, where there are so many that none could be followed,
 * and says so; those of what is chosen stay.
 */
function thin() {
	const overlaps = cy.edges(".overlap").filter((edge) => !edge.hasClass("filtered") && edge.connectedNodes(".filtered").empty());
	let least = 0;
	const isShown = (edge) => edge.data("score") >= least || edge.data("reviewState") === "ACCEPTED";
	while (least < 1 && overlaps.filter(isShown).length > LINES) {
		least = Math.round((least + STEP) / STEP) * STEP;
	}
	overlaps.forEach((edge) => void edge.toggleClass("thinned", !isShown(edge)));
	const hidden = overlaps.filter((edge) => !isShown(edge)).length;
	const themed = cy.edges(".addresses").filter((edge) => edge.connectedNodes(".filtered").empty());
	const crowded = themed.length > LINES;
	themed.forEach((edge) => void edge.toggleClass("thinned", crowded));
	thinned.hidden = !hidden && !crowded;
	thinned.textContent = (hidden ? filled(thinned.dataset.pattern, least.toFixed(2), hidden) : "")
		+ (crowded ? filled(thinned.dataset.themes, themed.length) : "");
}

function keepAddress() {
	remember({ hide: kinds.filter((kind) => !kind.checked).map((kind) => kind.value), without: [...without], review: review.value,
		score: Number(score.value) || "", layout: forced() ? arrangement.value : "", expand: expanded, chosen: chosen ?? "" });
}

/** A box for each plan beside the element's own, to hide and show it. */
function offerPlans() {
	const others = [...graph.plans.values()].slice(1);
	planBoxes.hidden = others.length < 2;
	planBoxes.querySelectorAll(".kind").forEach((box) => box.remove());
	planBoxes.append(...others.map((plan) => {
		const box = document.createElement("span");
		const input = Object.assign(document.createElement("input"), { type: "checkbox", id: `plan-${plan.id}`, checked: !without.has(plan.id) });
		const label = Object.assign(document.createElement("label"), { htmlFor: input.id, lang: "ja", textContent: plan.municipality.name });
		box.className = "kind";
		input.addEventListener("change", () => {
			input.checked ? without.delete(plan.id) : without.add(plan.id);
			filter();
		});
		box.append(input, label);
		return box;
	}));
}

/** Lists what no filter hides, by its class, as Cytoscape knows only with the next frame that it is no longer visible. */
function listNodes() {
	const shown = [...graph.nodes.values()].filter((node) => !cy.getElementById(node.id).hasClass("filtered"));
	const entry = (node) => ({ id: node.id, kind: node.kind, chip: [node.levelName, node.code].filter(Boolean).join(" "),
		title: node.placeholder ? say.reserved : node.title ?? nameOf(node) });
	const groups = [...graph.plans.values()].map((plan) => ({ heading: `${plan.municipality.name} ${plan.title}`,
		nodes: shown.filter((node) => node.planId === plan.id).map(entry) }));
	list([...groups, { heading: kindName("THEME"), nodes: shown.filter((node) => node.kind === "THEME").map(entry) }],
		{ show: (id) => highlight(cy.getElementById(id)), choose, expand });
	told(filled(say.shown, shown.length));
}

function tellWhatIsLeftOut() {
	const left = document.getElementById("omitted");
	const counts = graph.omitted(say.element);
	document.getElementById("not-compared").hidden = graph.compared;
	left.hidden = !counts.length;
	left.querySelector("span").textContent = filled(left.dataset.pattern, counts.reduce((sum, [, number]) => sum + number, 0),
		counts.map(([kind, number]) => filled(left.dataset.count, kindName(kind), number)).join(left.dataset.separator));
	more.hidden = isFull(say.element);
}

/** Whether no more can be asked for around an element. */
function isFull(id) {
	return limitOf(graph.parts(id) - 1) === Number(say.most);
}

/** What there is around a node that is not in the picture, and how to get it. */
function whatIsLeft(id) {
	const { plans = 0, total } = graph.roots.get(id).omitted;
	if (graph.nodes.get(id).kind === "THEME") {
		return (plans ? filled(say.leftPlans, plans) : "") + (total ? filled(say.leftElements, total) : "");
	}
	return total ? filled(isFull(id) ? say.full : say.left, total) : "";
}

function unmark() {
	cy.elements().unselect().removeClass("faint near");
}

function highlight(element) {
	const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
	cy.batch(() => {
		unmark();
		element.select();
		near.addClass("near");
		cy.elements().difference(near).not('[kind = "PLAN"], [kind = "MORE"]').addClass("faint");
	});
	const { x1, y1, x2, y2 } = element.renderedBoundingBox();
	(x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) && cy.center(element);
}

/** Tells beside the picture what is known of a node or a line. */
async function choose(id) {
	const element = cy.getElementById(id);
	chosen = id;
	highlight(element);
	markInList(id);
	keepAddress();
	listLinks(element);
	try {
		about.innerHTML = await (await answer(`${say.page}/${panelOf(element)}`)).text();
	} catch {
		told(say.failed);
	}
}

function listLinks(element) {
	const entries = element.isNode()
		? element.connectedEdges().filter((edge) => !edge.hasClass("filtered") && edge.connectedNodes(".filtered").empty()).map((edge) => [edge.id(), lineName(edge.data()), edge.connectedNodes().difference(element).id()])
		: element.connectedNodes().map((node) => [node.id(), "", node.id()]);
	offer(links, entries.map(([id, line, other]) => [id, [line, nameOf(graph.nodes.get(other))].filter(Boolean).join("：")]), choose);
}

function lineName(link) {
	const name = { partOf: { INFERRED: "inferred", MODEL_READ: "modelRead" }[link.status] ?? "partOf", decided: "accepted", curated: "curated", addresses: "addresses",
		overlap: link.reviewState === "ACCEPTED" ? "accepted" : "unreviewed" }[link.type];
	const text = document.getElementById(`line-${name}`).textContent;
	return link.score ? `${text} ${link.score.toFixed(2)}` : text;
}

async function expand(id) {
	try {
		const added = await addAround(id);
		expanded.push(id);
		draw();
		highlight(cy.getElementById(id));
		const name = nameOf(graph.nodes.get(id));
		told((added ? filled(say.expanded, name, added) : filled(say.nothing, name)) + whatIsLeft(id));
	} catch {
		told(say.failed);
	}
}

/** Draws the element anew, as the address has it or from scratch. */
async function start(state = {}) {
	page.querySelector(".controls").reset();
	kinds.forEach((kind) => kind.checked = !state.hide?.includes(kind.value));
	review.value = state.review ?? "";
	score.value = state.score || 0;
	arrangement.value = state.layout || "outline";
	about.innerHTML = nothingChosen;
	links.hidden = true;
	chosen = undefined;
	expanded = [];
	graph = new PictureGraph();
	await addAround(say.element);
	for (const id of state.expand ?? []) {
		if (graph.nodes.has(id)) {
			await addAround(id);
			expanded.push(id);
		}
	}
	const present = new Set([...graph.nodes.values()].map((node) => node.kind));
	kinds.forEach((kind) => kind.parentElement.hidden = kind.value === "PROJECT" && !present.has("PROJECT"));
	draw();
	cy.getElementById(state.chosen ?? "").nonempty() && await choose(state.chosen);
}

function startAgain() {
	without.clear();
	return start();
}

function save(blob, ending) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(blob);
	link.download = `taikei-${say.element.replace(":", "_")}.${ending}`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function zoomBy(factor) {
	cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

const tools = {
	fit,
	closer: () => zoomBy(1.3),
	farther: () => zoomBy(1 / 1.3),
	reset: startAgain,
	png: async () => save(await cy.png({ output: "blob-promise", full: true, scale: 2, bg: colour("paper") }), "png"),
	svg: () => save(new Blob([svgOf(cy, document.title, colour("paper"))], { type: "image/svg+xml" }), "svg")
};

page.hidden = false;
document.getElementById("as-text").open = false;
document.getElementById("lines").hidden = true;
cy = cytoscape({ container: stage, style: styleSheet(), minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false, selectionType: "single",
	// Moving a picture of 300 elements then takes a third of the time in its slowest frames.
	textureOnViewport: true });
stage.cy = cy;
cy.on("tap", "node, edge", (event) => event.target.data("kind") === "MORE" ? expand(say.element) : choose(event.target.id()));
cy.on("tap", (event) => {
	if (event.target === cy) {
		unmark();
		chosen = undefined;
		keepAddress();
	}
});
cy.on("dbltap", "node", (event) => expand(event.target.id()));
cy.on("drag", "node", (event) => bend(event.target.connectedEdges()));
kinds.forEach((kind) => kind.addEventListener("change", filter));
score.addEventListener("input", filter);
review.addEventListener("change", filter);
arrangement.addEventListener("change", draw);
page.querySelectorAll("[data-do]").forEach((button) => button.addEventListener("click", () => tools[button.dataset.do]()));
more.addEventListener("click", () => expand(say.element));
about.addEventListener("click", (event) => event.target.dataset.expand && expand(event.target.dataset.expand));
document.addEventListener("decided", ({ detail: { pair, state } }) => {
	const lines = cy.edges().filter((line) => pair.includes(line.data("source")) && pair.includes(line.data("target")));
	lines.filter(".overlap").forEach((line) => {
		graph.links.get(line.id()).reviewState = state;
		line.data("reviewState", state);
	});
	lines.nonempty() && choose(lines[0].id());
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(styleSheet()));
// A canvas is as wide as the screen; paper takes the same picture as SVG, as wide as the page.
addEventListener("beforeprint", () => printed.innerHTML = cy.nodes().nonempty() ? svgOf(cy, document.title, colour("paper")) : "");
addEventListener("afterprint", () => printed.replaceChildren());
start(asked).catch(() => told(say.failed));
