package io.taikei.graph.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.graph.schema.GraphSchema.NodeKind;
import io.taikei.graph.schema.GraphSchema.RelationshipKind;

/**
 * The schema as an SVG picture. It has the colours of Neo4j Browser's style; a page gives
 * it its own by the classes.
 */
public final class SchemaPicture {

	private static final Map<String, String> COLOURS = Map.ofEntries(Map.entry("Municipality", "#2b2f36"),
			Map.entry("Plan", "#4a4f57"), Map.entry("PlanElement", "#6b6459"), Map.entry("FutureVision", "#6a4c93"),
			Map.entry("Goal", "#1d5f8a"), Map.entry("Policy", "#2f6b4f"), Map.entry("Initiative", "#a8481c"),
			Map.entry("Project", "#8f2d56"), Map.entry("Indicator", "#5b6168"), Map.entry("SourceFile", "#7d7a70"),
			Map.entry("SuccessionLink", "#7d7a70"), Map.entry("Statement", "#6b6459"), Map.entry("Footnote", "#8a8378"),
			Map.entry("Theme", "#8a6d1f"), Map.entry("SdgGoal", "#2b6f73"), Map.entry("Decision", "#1a5680"));

	private static final String OTHER = "#8a8378";

	private static final int BAND = 24;

	private static final int LINE = 15;

	/** How many characters of properties stand in a line of a box, by its width. */
	private static final double CHARACTER = 6.1;

	private static final int LOOP = 34;

	private final GraphSchema schema;

	private final Locale language;

	public SchemaPicture(GraphSchema schema, Locale language) {
		this.schema = schema;
		this.language = language;
	}

	/** The picture, with a title for whoever does not see it. */
	public String svg(String title) {
		List<String> lines = new ArrayList<>();
		lines.add(
				"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"schema\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" font-family=\"sans-serif\">"
					.formatted(this.schema.width(), this.schema.height(), escaped(title)));
		lines.add(
				"<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
						+ "<path class=\"tip\" d=\"M0,0 L8,4 L0,8 z\" fill=\"#8d949c\"/></marker></defs>");
		lines.add("<rect class=\"paper\" width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>".formatted(this.schema.width(),
				this.schema.height()));
		this.schema.nodes().stream().filter((node) -> node.of() == null).map(this::box).forEach(lines::add);
		this.schema.nodes().stream().filter((node) -> node.of() != null).map(this::role).forEach(lines::add);
		this.schema.relationships().stream().map(this::line).forEach(lines::add);
		this.schema.relationships().stream().map(this::name).forEach(lines::add);
		lines.add("</svg>");
		return String.join("\n", lines) + "\n";
	}

	/** The colour of a label. */
	static String colour(String label) {
		return COLOURS.getOrDefault(label, OTHER);
	}

	private String box(NodeKind node) {
		int x = node.at().getFirst();
		int y = node.at().getLast();
		int width = node.size().getFirst();
		String colour = colour(node.label());
		List<String> parts = new ArrayList<>();
		parts.add("<g class=\"node\"><title>%s</title>".formatted(escaped(node.name().in(this.language))));
		parts.add(
				"<rect class=\"box\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#fbfaf7\" stroke=\"%s\"%s/>"
					.formatted(x, y, width, node.size().getLast(), colour,
							node.keeping() ? " stroke-dasharray=\"4 3\"" : ""));
		parts.add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\"/>".formatted(x, y, width,
				BAND, colour));
		parts.add(text("label", x + 8, y + 17, 13, "#ffffff", "start", node.label()));
		int below = y + BAND + LINE;
		parts.add(text("what", x + 8, below, 12, "#1f2328", "start", node.name().in(this.language)));
		for (String line : wrapped(node.properties(), (int) ((width - 16) / CHARACTER))) {
			below += LINE;
			parts.add(text("properties", x + 8, below, 11, "#5b6168", "start", line));
		}
		return String.join("", parts) + "</g>";
	}

	private String role(NodeKind node) {
		int x = node.at().getFirst();
		int y = node.at().getLast();
		return "<g class=\"node\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\" fill=\"%s\"/>%s%s</g>"
			.formatted(x, y, node.size().getFirst(), node.size().getLast(), colour(node.label()),
					text("label", x + 10, y + 21, 13, "#ffffff", "start", node.label()),
					text("label", x + node.size().getFirst() - 10, y + 21, 12, "#ffffff", "end",
							node.name().in(this.language)));
	}

	private static List<String> wrapped(List<String> words, int most) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : words) {
			String longer = line.isEmpty() ? word : line + ", " + word;
			if (longer.length() > most && !line.isEmpty()) {
				lines.add(line + ",");
				longer = word;
			}
			line = longer;
		}
		if (!line.isEmpty()) {
			lines.add(line);
		}
		return lines;
	}

	private String line(RelationshipKind link) {
		String way = way(link).stream().map(Point::toString).collect(Collectors.joining(" L", "M", ""));
		return "<path class=\"link %s\" d=\"%s\" fill=\"none\" stroke=\"#8d949c\" stroke-width=\"1.5\"%s marker-end=\"url(#arrow)\"/>"
			.formatted((link.basis() != null) ? link.basis() : "plain", way,
					"inferred".equals(link.basis()) ? " stroke-dasharray=\"6 4\"" : "");
	}

	private String name(RelationshipKind link) {
		Point at = Point.along(way(link), (link.label() != null) ? link.label() : 0.5);
		return "<g><title>%s</title>%s</g>".formatted(escaped(link.name().in(this.language)),
				"<text class=\"type\" x=\"%d\" y=\"%d\" font-size=\"11\" text-anchor=\"middle\" fill=\"#4a4f57\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\">%s</text>"
					.formatted(Math.round(at.x()), Math.round(at.y()) + 4, link.type()));
	}

	private List<Point> way(RelationshipKind link) {
		NodeKind from = this.schema.node(link.from());
		NodeKind to = this.schema.node(link.to());
		if (link.loop() != null) {
			return loop(from, link.loop());
		}
		List<Point> corners = link.via()
			.stream()
			.map((corner) -> new Point(corner.getFirst(), corner.getLast()))
			.toList();
		List<Point> way = new ArrayList<>();
		way.add(Point.border(from, corners.isEmpty() ? Point.centre(to) : corners.getFirst()));
		way.addAll(corners);
		way.add(Point.border(to, corners.isEmpty() ? Point.centre(from) : corners.getLast()));
		return way;
	}

	/** A way out of a node and back into it. */
	private static List<Point> loop(NodeKind node, String side) {
		double left = node.at().getFirst();
		double top = node.at().getLast();
		double right = left + node.size().getFirst();
		double bottom = top + node.size().getLast();
		return switch (side) {
			case "left" -> List.of(new Point(left, top + 120), new Point(left - LOOP, top + 120),
					new Point(left - LOOP, top + 45), new Point(left, top + 45));
			case "right" -> List.of(new Point(right, top + 36), new Point(right + LOOP, top + 36),
					new Point(right + LOOP, bottom - 12), new Point(right, bottom - 12));
			default -> List.of(new Point(right - 90, bottom), new Point(right - 90, bottom + LOOP / 2.0),
					new Point(right - 20, bottom + LOOP / 2.0), new Point(right - 20, bottom));
		};
	}

	private static String text(String look, int x, int y, int size, String colour, String anchor, String text) {
		return "<text class=\"%s\" x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
			.formatted(look, x, y, size, anchor, colour, escaped(text));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
