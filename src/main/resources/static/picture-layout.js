// Where a picture puts its nodes: plan beside plan, the own one at the left, visions at the top, and below each goal an
// outline as a plan's table of contents has it. Themes stand below, so that they hide no line from plan to plan.
import { CARD, bendOf, sidesOf } from "./picture-look.js";

const INDENT = 26;
const ROW = 12;
const COLUMN = 56;
const PLAN = 190;
const HEADING = 60;
const START = HEADING * 2.4;

/** Positions by the nodes' ids; `plans` are the ids of the plans from left to right, `aspect` the width by the height. */
export function outline(nodes, partOf, plans, aspect) {
	const wholes = firstWholes(nodes, partOf);
	const parts = new Map(nodes.map((node) => [node.id, []]));
	nodes.forEach((node) => parts.get(wholes.get(node.id))?.push(node));
	const blocks = nodes.filter((node) => isTop(node, wholes, nodes)).map((top) => block(top, parts, wholes));
	const themes = nodes.filter((node) => node.kind === "THEME");
	const tallest = columnHeight(blocks, aspect);
	const positions = new Map();
	let x = 0;
	plans.forEach((plan) => {
		x = placePlan(plan, nodes, blocks.filter((one) => one.top.planId === plan), tallest, x, positions) + PLAN;
	});
	placeThemes(themes, nodes, x - PLAN, positions);
	return positions;
}

function firstWholes(nodes, partOf) {
	const shown = new Set(nodes.map((node) => node.id));
	const wholes = new Map();
	[...partOf].sort((one, other) => one.order - other.order)
		.filter((link) => shown.has(link.whole) && !wholes.has(link.part))
		.forEach((link) => wholes.set(link.part, link.whole));
	return wholes;
}

function isTop(node, wholes, nodes) {
	if (["THEME", "PLAN", "FUTURE_VISION"].includes(node.kind)) {
		return false;
	}
	const whole = nodes.find((other) => other.id === wholes.get(node.id));
	return !whole || whole.kind === "FUTURE_VISION";
}

/** An outline: its rows from the top down, each indented below what it is part of. */
function block(top, parts, wholes) {
	const rows = [];
	const seen = new Set();
	const walk = (node, depth) => {
		if (!seen.has(node.id)) {
			seen.add(node.id);
			rows.push({ node, depth });
			parts.get(node.id).forEach((part) => walk(part, depth + 1));
		}
	};
	walk(top, 0);
	return {
		top, rows, vision: wholes.get(top.id),
		width: CARD + INDENT * Math.max(...rows.map((row) => row.depth)),
		height: rows.reduce((sum, row) => sum + row.node.height + ROW, 0)
	};
}

function columnHeight(blocks, aspect) {
	const area = blocks.reduce((sum, one) => sum + one.height * (one.width + COLUMN), 0);
	return Math.max(360, Math.sqrt(area / aspect));
}

function placePlan(plan, nodes, blocks, tallest, left, positions) {
	const visions = nodes.filter((node) => node.kind === "FUTURE_VISION" && node.planId === plan);
	let x = left;
	for (const vision of [...visions, undefined]) {
		const own = blocks.filter((one) => one.vision === vision?.id);
		if (vision || own.length) {
			const right = Math.max(placeBlocks(own, tallest, x, positions), vision ? x + CARD : x);
			if (vision) {
				positions.set(vision.id, { x: (x + right) / 2, y: HEADING });
			}
			x = right + COLUMN;
		}
	}
	const right = x - COLUMN;
	positions.set(`plan ${plan}`, { x: (left + right) / 2, y: -10 });
	return right;
}

/** One below the other, as long as a column takes them; returns the right edge. */
function placeBlocks(blocks, tallest, left, positions) {
	let x = left;
	let y = START;
	let width = 0;
	for (const one of blocks) {
		if (y > START && y + one.height > START + tallest) {
			x += width + COLUMN;
			y = START;
			width = 0;
		}
		for (const { node, depth } of one.rows) {
			positions.set(node.id, { x: x + depth * INDENT + node.width / 2, y: y + node.height / 2 });
			y += node.height + ROW;
		}
		y += ROW;
		width = Math.max(width, one.width);
	}
	return x + width;
}

/** In rows below all plans, as wide as these are together. */
function placeThemes(themes, nodes, right, positions) {
	const bottom = Math.max(START, ...nodes.filter((node) => positions.has(node.id)).map((node) => positions.get(node.id).y + node.height / 2));
	const most = Math.max(3, Math.floor((right + COLUMN) / (CARD + COLUMN)));
	const rows = Math.ceil(themes.length / most);
	const each = Math.ceil(themes.length / rows);
	themes.forEach((theme, index) => {
		const row = Math.floor(index / each);
		const inRow = Math.min(each, themes.length - row * each);
		positions.set(theme.id, {
			x: right / 2 + (index % each - (inRow - 1) / 2) * (CARD + COLUMN / 2),
			y: bottom + HEADING * (1.5 + row)
		});
	});
}

/** Moves boxes that lie on each other apart, the shorter way. */
function apart(boxes) {
	for (let round = 0, moved = true; moved && round < 60; round++) {
		moved = false;
		boxes.forEach((one, index) => boxes.slice(index + 1).forEach((other) => {
			const x = (one.width + other.width) / 2 + ROW - Math.abs(one.x - other.x);
			const y = (one.height + other.height) / 2 + ROW - Math.abs(one.y - other.y);
			if (x > 0 && y > 0) {
				const [axis, way] = x < y ? ["x", x] : ["y", y];
				const side = one[axis] < other[axis] ? -1 : 1;
				one[axis] += side * way / 2;
				other[axis] -= side * way / 2;
				moved = true;
			}
		}));
	}
}

/** Lets what is connected attract, and puts nothing on top of another. */
export function byConnection(shown) {
	const side = 190 * Math.sqrt(shown.nodes().length);
	shown.layout({ name: "cose", animate: false, randomize: true, fit: false, nodeRepulsion: 90000, idealEdgeLength: 120, gravity: 0.3,
		numIter: shown.length > 400 ? 150 : 600, boundingBox: { x1: 0, y1: 0, w: side * 1.3, h: side * 0.8 } }).run();
	const boxes = shown.nodes().map((node) => ({ node, ...node.position(), width: node.width(), height: node.height() }));
	apart(boxes);
	shown.cy().batch(() => boxes.forEach(({ node, x, y }) => node.position({ x, y })));
}

/** Leads the lines of trees that stand side by side around their nodes. */
export function bend(edges) {
	edges.filter(".outlined").forEach((edge) => void edge.data("bend", bendOf(edge)));
	edges.filter(".beside").forEach((edge) => void edge.data(sidesOf(edge)));
}
