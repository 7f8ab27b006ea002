package io.taikei.intake.outline.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.TextLine;

/** Tells whether a line goes on with the text of the line before it. */
final class Wrapping {

	/** How far from the right edge a full line may end, in characters. */
	private static final float RAGGED = 1.6F;

	private static final int FEWEST = 3;

	/** What a line of text is wide at least, in full characters. */
	private static final int WIDE = 20;

	private static final double OFTEN = 0.05;

	/** How far apart lines of one text are at most, in their size. */
	private static final float LINE_GAP = 1.3F;

	/** How far below its code a title stands at most. */
	private static final float TITLE_GAP = 4;

	private final LineParser parser;

	/** Of each page and left edge, where full lines end. */
	private final Map<String, Float> rights = new HashMap<>();

	private final int full;

	private final TextLine body;

	/** What stands as a line of its own again and again, as sub-headings do. */
	private final Set<String> alone;

	Wrapping(DocumentFlow flow, LineParser parser) {
		this.parser = parser;
		List<TextLine> lines = flow.lines().filter((line) -> line.role() == TextLine.Role.TEXT).toList();
		Map<String, List<Float>> edges = new HashMap<>();
		Map<Integer, Integer> lengths = new HashMap<>();
		for (TextLine line : lines) {
			if (line.address() instanceof Address.OfPage box) {
				edges.computeIfAbsent(column(line, box), (key) -> new ArrayList<>()).add(box.right());
				edges.computeIfAbsent(anywhere(line, box), (key) -> new ArrayList<>()).add(box.right());
			}
			lengths.merge(width(line.text()), 1, Integer::sum);
		}
		edges.forEach((key, ends) -> this.rights.put(key, edge(ends)));
		this.body = body(lines);
		long wide = lengths.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() >= WIDE)
			.mapToInt(Map.Entry::getValue)
			.sum();
		this.full = lengths.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() >= WIDE && entry.getValue() >= Math.max(FEWEST, OFTEN * wide))
			.map(Map.Entry::getKey)
			.max(Integer::compare)
			.orElse(Integer.MAX_VALUE);
		this.alone = alone(lines);
	}

	/** Texts of lines that often follow one that is not full, or ends a sentence. */
	private Set<String> alone(List<TextLine> lines) {
		Map<String, Integer> counts = new HashMap<>();
		for (int i = 1; i < lines.size(); i++) {
			TextLine last = lines.get(i - 1);
			if (!last.text().isBlank() && (ends(last.text()) || !isFull(last))) {
				counts.merge(lines.get(i).text().strip(), 1, Integer::sum);
			}
		}
		counts.values().removeIf((count) -> count < FEWEST);
		return counts.keySet();
	}

	/** The edge that the widest lines have in common, but for a few that go beyond. */
	private static float edge(List<Float> ends) {
		List<Float> sorted = ends.stream().sorted().toList();
		return (sorted.size() < FEWEST) ? Float.MAX_VALUE : sorted.get((sorted.size() - 1) * 9 / 10);
	}

	private static String column(TextLine line, Address.OfPage box) {
		return box.page() + " " + Math.round((box.left() - line.style().left()) / 10);
	}

	private static String anywhere(TextLine line, Address.OfPage box) {
		return "* " + Math.round((box.left() - line.style().left()) / 10);
	}

	/**
	 * Whether a line goes on with the text of those before it.
	 * @param open the lines of the text so far
	 */
	boolean goesOn(List<TextLine> open, TextLine line) {
		TextLine last = open.getLast();
		if (open.size() == 1 && this.parser.isCodeAlone(last.text()) && !this.parser.begins(line.text())) {
			return isNear(last, line, TITLE_GAP) || isNext(last, line, 2);
		}
		if (line.address() instanceof Address.OfParagraph || line.address() instanceof Address.OfTable
				|| ends(last.text()) || this.parser.begins(line.text()) || this.alone.contains(line.text().strip())) {
			return false;
		}
		boolean looks = looksAlike(last, line);
		boolean title = looks && !looksAlike(last, this.body) && this.parser.begins(open.getFirst().text())
				&& isNear(last, line, LINE_GAP);
		return title || (looks && isFull(last) && isNext(last, line, 1) && !isIndented(line));
	}

	private static boolean ends(String text) {
		return text.strip().matches(".*[。：:]");
	}

	private static boolean looksAlike(TextLine last, TextLine line) {
		return Math.abs(last.style().size() - line.style().size()) < 0.6F && last.style().bold() == line.style().bold()
				&& last.style().heading() == line.style().heading();
	}

	/** A line that looks as most of the text does. */
	private static TextLine body(List<TextLine> lines) {
		Map<LineStyle, Integer> signs = new HashMap<>();
		for (TextLine line : lines) {
			signs.merge(new LineStyle(0, 0, line.style().size(), line.style().bold(), 0), line.text().length(),
					Integer::sum);
		}
		LineStyle most = signs.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(LineStyle.PLAIN);
		return new TextLine("", new Address.OfLine(1), most, TextLine.Role.TEXT);
	}

	private static boolean isNear(TextLine last, TextLine line, float gap) {
		return last.address() instanceof Address.OfPage above && line.address() instanceof Address.OfPage box
				&& above.page() == box.page() && box.top() > above.top()
				&& box.top() - above.bottom() < gap * last.style().size();
	}

	/** Whether nothing stands between two lines, but perhaps a page's edges. */
	private static boolean isNext(TextLine last, TextLine line, int lines) {
		if (last.address() instanceof Address.OfPage above && line.address() instanceof Address.OfPage box
				&& above.page() == box.page() && box.top() > above.top()) {
			return box.top() - above.bottom() < LINE_GAP * last.style().size();
		}
		return !(last.address() instanceof Address.OfLine above && line.address() instanceof Address.OfLine below)
				|| below.line() <= above.line() + lines;
	}

	private boolean isFull(TextLine line) {
		if (line.address() instanceof Address.OfPage box) {
			float page = this.rights.getOrDefault(column(line, box), Float.MAX_VALUE);
			float edge = (page < Float.MAX_VALUE) ? page
					: this.rights.getOrDefault(anywhere(line, box), Float.MAX_VALUE);
			return box.right() >= edge - RAGGED * line.style().size();
		}
		return width(line.text()) >= this.full - 3;
	}

	/** A line of a text that begins with a space begins a paragraph. */
	private static boolean isIndented(TextLine line) {
		return line.address() instanceof Address.OfLine && line.text().startsWith("　");
	}

	/** The width in columns, two for a full one, halved. */
	private static int width(String text) {
		int columns = text.codePoints().map((sign) -> (sign < 0x2E80 && sign < 0x2010) ? 1 : 2).sum();
		return columns / 2;
	}

}
