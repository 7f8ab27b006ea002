// Where a picture puts its nodes: plan beside plan, the own one at the left, visions at the top, and below each goal an
// outline as a plan's table of contents has it. Themes stand between the own plan and the others.
import { CARD } from "./picture-look.js";

const INDENT = 26;
const ROW = 12;
const COLUMN = 56;
const PLAN = 130;
const HEADING = 60;

/** Positions by the nodes' ids; `plans` are the ids of the plans from left to right, `aspect` the width by the height. */
export function outline(nodes, partOf, plans, aspect) {
	const wholes = firstWholes(nodes, partOf);
	const parts = new Map(nodes.map((node) => [node.id, []]));
	nodes.forEach((node) => parts.get(wholes.get(node.id))?.push(node));
	const blocks = nodes.filter((node) => isTop(node, wholes, nodes)).map((top) => block(top, parts, wholes));
	const themes = nodes.filter((node) => node.kind === "THEME");
	const tallest = columnHeight(blocks, themes, aspect);
	const positions = new Map();
	let x = 0;
	plans.forEach((plan, index) => {
		x = placePlan(plan, nodes, blocks.filter((one) => one.top.planId === plan), tallest, x, positions) + PLAN;
		if (index === 0 && themes.length) {
			x = placeThemes(themes, tallest, x, positions) + PLAN;
		}
	});
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

function columnHeight(blocks, themes, aspect) {
	const area = blocks.reduce((sum, one) => sum + one.height * (one.width + COLUMN), 0)
		+ themes.reduce((sum, theme) => sum + (theme.height + ROW) * (CARD + COLUMN), 0);
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
	const start = HEADING * 2.4;
	let x = left;
	let y = start;
	let width = 0;
	for (const one of blocks) {
		if (y > start && y + one.height > start + tallest) {
			x += width + COLUMN;
			y = start;
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

function placeThemes(themes, tallest, left, positions) {
	const start = HEADING * 2.4;
	let x = left;
	let y = start;
	for (const theme of themes) {
		if (y + theme.height > start + tallest) {
			x += CARD + COLUMN;
			y = start;
		}
		positions.set(theme.id, { x: x + theme.width / 2, y: y + theme.height / 2 });
		y += theme.height + 2 * ROW;
	}
	return x + themes[0].width;
}
