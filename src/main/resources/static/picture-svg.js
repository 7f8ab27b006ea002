// Writes what a picture shows as SVG: lines, boxes and labels, in the colours that they have on the page.
import { cornersOf, roundingOf } from "./picture-look.js";

const MARGIN = 24;

/** The text of an SVG file. */
export function svgOf(cy, title, background) {
	const shown = cy.elements(":visible");
	const box = shown.boundingBox();
	const [x, y, width, height] = [box.x1 - MARGIN, box.y1 - MARGIN, box.w + 2 * MARGIN, box.h + 2 * MARGIN].map(rounded);
	return [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`,
		`<title>${escaped(title)}</title>`,
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${background}"/>`,
		...shown.edges().map(lineOf), ...shown.nodes().map(boxOf), "</svg>", ""].join("\n");
}

function lineOf(edge) {
	const dashes = edge.style("line-style") === "dashed" ? ` stroke-dasharray="${dashesOf(edge)}"` : "";
	const opacity = rounded(edge.numericStyle("opacity") * edge.numericStyle("line-opacity"));
	return `<path d="${pathOf(edge)}" fill="none" stroke="${edge.style("line-color")}" stroke-width="${rounded(edge.numericStyle("width"))}"`
		+ ` stroke-opacity="${opacity}"${dashes}/>`;
}

function dashesOf(edge) {
	return [edge.pstyle("line-dash-pattern").pfValue].flat().join(" ");
}

function pathOf(edge) {
	const end = point(edge.targetEndpoint());
	const start = `M${point(edge.sourceEndpoint())}`;
	const controls = edge.controlPoints();
	if (controls?.length === 1) {
		return `${start} Q${point(controls[0])} ${end}`;
	}
	return [start, ...(edge.segmentPoints() ?? []).map((corner) => `L${point(corner)}`), `L${end}`].join(" ");
}

function boxOf(node) {
	const { x, y } = node.position();
	const [width, height] = [node.width(), node.height()];
	const dashes = node.style("border-style") === "dashed" ? ' stroke-dasharray="4 2"' : "";
	const look = `fill="${node.style("background-color")}" fill-opacity="${node.numericStyle("background-opacity")}"`
		+ ` stroke="${node.style("border-color")}" stroke-width="${node.numericStyle("border-width")}"${dashes}`;
	return `<g opacity="${rounded(node.numericStyle("opacity"))}">${shapeOf(node.data("kind"), x, y, width, height, look)}${labelOf(node, x, y)}</g>`;
}

function shapeOf(kind, x, y, width, height, look) {
	const corners = cornersOf(kind);
	if (!corners) {
		return `<rect x="${rounded(x - width / 2)}" y="${rounded(y - height / 2)}" width="${width}" height="${height}" rx="${roundingOf(kind)}" ${look}/>`;
	}
	const points = [];
	for (let i = 0; i < corners.length; i += 2) {
		points.push(point({ x: x + corners[i] * width / 2, y: y + corners[i + 1] * height / 2 }));
	}
	return `<polygon points="${points.join(" ")}" ${look}/>`;
}

function labelOf(node, x, y) {
	const size = node.numericStyle("font-size");
	const step = size * node.numericStyle("line-height");
	const lines = node.data("label").split("\n");
	const first = y - (lines.length - 1) * step / 2 + size * 0.36;
	const spans = lines.map((line, at) => `<tspan x="${rounded(x)}" y="${rounded(first + at * step)}">${escaped(line)}</tspan>`);
	return `<text text-anchor="middle" font-size="${size}" font-weight="${node.style("font-weight")}" fill="${node.style("color")}"`
		+ ` font-family="${escaped(node.style("font-family"))}">${spans.join("")}</text>`;
}

function point({ x, y }) {
	return `${rounded(x)},${rounded(y)}`;
}

function rounded(number) {
	return Math.round(number * 100) / 100;
}

function escaped(text) {
	return text.replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark]);
}
