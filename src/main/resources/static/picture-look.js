// How a picture looks: colours from the page's style, shapes by kind, and labels wrapped as Japanese is.

export const CARD = 190;
const PADDING = 10;
const LINE = 18;
const MOST_LINES = 4;
const FONT_SIZE = 13;
const STEM = 12;
const OVERLAP_WIDTH = "mapData(score, 0.3, 1, 1.5, 9)";
const OVERLAP_OPACITY = 0.85;

// Corners from -1 to 1 of a node's box; kinds without any are boxes with round corners.
const CORNERS = {
	FUTURE_VISION: [-1, 0, -0.93, -1, 0.93, -1, 1, 0, 0.93, 1, -0.93, 1],
	POLICY: [-1, -1, 1, -1, 1, 1, -1, 1],
	INITIATIVE: [-1, -1, 0.94, -1, 1, 0, 0.94, 1, -1, 1],
	PROJECT: [-0.93, -1, 1, -1, 0.93, 1, -1, 1]
};
const ROUNDING = { GOAL: 9, THEME: 16 };

export function cornersOf(kind) {
	return CORNERS[kind];
}

export function roundingOf(kind) {
	return ROUNDING[kind] ?? 0;
}

const root = getComputedStyle(document.documentElement);
export const FONT = root.fontFamily;
const ruler = document.createElement("canvas").getContext("2d");

export function colour(name) {
	return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

// What must not begin a line (行頭禁則).
const NEVER_FIRST = "、。，．・：；？！ー）」』】］〉》々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]},.!?:;%";

/** Text in lines of a width; a Latin word stays whole, and what is too long ends with an ellipsis. */
export function wrapped(text, width, most = MOST_LINES) {
	ruler.font = `${FONT_SIZE}px ${FONT}`;
	const lines = [""];
	for (const piece of text.match(/[\w'’-]+\s?|[\s\S]/gu) ?? []) {
		const line = lines.at(-1);
		if (line && ruler.measureText(line + piece.trimEnd()).width > width && !NEVER_FIRST.includes(piece)) {
			lines.push(piece.trimStart());
		} else {
			lines[lines.length - 1] = line + piece;
		}
	}
	return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1].slice(0, -1)}…`] : lines;
}

/** A node's label and the box that it needs. */
export function card(kind, text) {
	const width = kind === "THEME" ? CARD - 30 : CARD;
	const lines = wrapped(text, width - 2 * PADDING - (CORNERS[kind] ? 6 : 0));
	return { label: lines.join("\n"), width, height: lines.length * LINE + 14 };
}

/** Where a line from a part to its whole turns upward, in the terms of Cytoscape; undefined where it can't. */
export function bendOf(edge) {
	const [part, whole] = [edge.source(), edge.target()];
	const x = whole.position("x") - CARD / 2 + STEM - (part.position("x") - part.width() / 2);
	const y = whole.position("y") + whole.height() / 2 - part.position("y");
	const squared = x * x + y * y;
	return squared ? { weight: x * x / squared, distance: -x * y / Math.sqrt(squared) } : undefined;
}

/** The sides of two nodes that face each other, so that one sees which nodes a line joins. */
export function sidesOf(edge) {
	const rightward = edge.source().position("x") < edge.target().position("x");
	return { leaves: rightward ? "50% 0" : "-50% 0", arrives: rightward ? "-50% 0" : "50% 0" };
}

/** The style sheet for Cytoscape, in the colours that the page has now. */
export function styleSheet() {
	const kinds = ["FUTURE_VISION", "GOAL", "POLICY", "INITIATIVE", "PROJECT", "THEME"];
	return [
		{ selector: "node", style: {
			"width": "data(width)", "height": "data(height)", "label": "data(label)", "text-wrap": "wrap", "text-max-width": 1000,
			"text-valign": "center", "text-halign": "center", "font-size": FONT_SIZE, "font-family": FONT, "line-height": LINE / FONT_SIZE,
			// Outside of a shape of one's own, Cytoscape 3.33 looks for a border in vain.
			"border-position": "inside", "color": "#ffffff", "border-width": 1, "border-color": colour("node-border"), "min-zoomed-font-size": 4 } },
		...kinds.map((kind) => ({ selector: `node[kind = "${kind}"]`, style: {
			"background-color": colour(kind),
			...(CORNERS[kind] ? { "shape": "polygon", "shape-polygon-points": CORNERS[kind] }
				: { "shape": "round-rectangle", "corner-radius": ROUNDING[kind] }) } })),
		{ selector: 'node[kind = "PLAN"]', style: {
			"background-opacity": 0, "border-width": 0, "color": colour("ink"), "font-weight": 600, "font-size": 15, "events": "no" } },
		{ selector: 'node[kind = "MORE"]', style: {
			"shape": "round-rectangle", "corner-radius": 6,
			"background-opacity": 0, "color": colour("link"), "border-width": 1, "border-style": "dashed", "border-color": colour("control") } },
		{ selector: "node[?placeholder]", style: { "border-width": 2, "border-style": "dashed", "border-color": "#ffffff" } },
		{ selector: "node[?centre]", style: { "border-width": 5, "border-color": colour("focus") } },
		{ selector: "edge", style: { "curve-style": "bezier", "width": 1.5, "line-color": colour("PART_OF") } },
		// From the part's left side to a place below the left end of what it is part of, or up to the vision.
		{ selector: "edge.partOf.outlined[bend]", style: {
			"curve-style": "segments", "edge-distances": "endpoints", "segment-weights": "data(bend.weight)",
			"segment-distances": "data(bend.distance)", "source-endpoint": "-50% 0", "target-endpoint": `${STEM - CARD / 2} 50%` } },
		{ selector: "edge.partOf.risen", style: {
			"curve-style": "taxi", "taxi-direction": "upward", "taxi-turn": "50%", "source-endpoint": "0 -50%", "target-endpoint": "0 50%" } },
		{ selector: 'edge.partOf[status = "INFERRED"]', style: { "line-style": "dashed", "line-dash-pattern": [4, 4] } },
		{ selector: 'edge.partOf[status = "MODEL_READ"]', style: { "line-style": "dashed", "line-dash-pattern": [1.5, 3], "width": 2 } },
		{ selector: "edge.beside[leaves]", style: { "source-endpoint": "data(leaves)", "target-endpoint": "data(arrives)" } },
		{ selector: "edge.overlap", style: { "line-color": colour("OVERLAPS"), "width": OVERLAP_WIDTH, "line-opacity": OVERLAP_OPACITY } },
		// So many lines would hide each other: of the weaker ones only those of what is chosen are drawn.
		{ selector: "edge.thinned", style: { "display": "none" } },
		{ selector: "edge.thinned.near", style: { "display": "element" } },
		{ selector: 'edge.overlap[reviewState = "UNREVIEWED"]', style: { "line-style": "dashed", "line-dash-pattern": [10, 5] } },
		{ selector: "edge.curated", style: { "line-color": colour("CURATED_OVERLAP"), "width": 4 } },
		{ selector: "edge.addresses", style: { "line-color": colour("ADDRESSES"), "width": "mapData(weight, 0, 1, 1, 3)", "line-opacity": 0.5 } },
		{ selector: ".faint", style: { "opacity": 0.3 } },
		{ selector: ".filtered", style: { "display": "none" } },
		{ selector: ":selected", style: { "underlay-color": colour("focus"), "underlay-opacity": 0.5, "underlay-padding": 6 } },
		{ selector: "core", style: { "active-bg-opacity": 0.1, "selection-box-opacity": 0 } }
	];
}
