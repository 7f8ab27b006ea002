package io.taikei.intake.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

import static java.util.stream.Collectors.groupingBy;

/**
 * Puts glyphs that follow each other together, up to a wide gap or a ruling line. The
 * order of the glyphs in the file does not count, only their places.
 */
final class SegmentBuilder {

	/** From which gap on what follows is something else, of the size. */
	private static final float WIDE_GAP = 0.7f;

	/**
	 * How many blanks in a row part what is before and after them, in widths of the size.
	 */
	private static final float WIDE_BLANK = 2.5f;

	/** From which gap on a space is meant that is not printed, of the size. */
	private static final float SPACE = 0.2f;

	/** From which gap on a space is meant between a kanji and a digit. */
	private static final float SPACE_AT_JAPANESE = 0.35f;

	/** From which gap on what stands at an edge is something else, of the size. */
	private static final float GAP_AT_EDGE = 0.15f;

	/** How many texts begin at the same place at an edge, as those of a column do. */
	private static final int EDGE = 3;

	/** How far glyphs of one line are off it, of the size. */
	private static final float OFF_LINE = 0.2f;

	/** Digits in a line that goes down are turned, and so stand off it. */
	private static final float OFF_LINE_DOWN = 0.45f;

	private final List<Ruling> walls;

	/** Tells where many texts begin, across the page, in whole points. */
	private final IntPredicate edges;

	private final List<Segment> segments = new ArrayList<>();

	private SegmentBuilder(List<Ruling> walls, IntPredicate edges) {
		this.walls = walls;
		this.edges = edges;
	}

	/**
	 * Looks for edges first, as cells of a table without lines may almost touch: places
	 * at which many texts begin behind however small a gap, and hardly any goes on.
	 */
	static List<Segment> segments(PageContent page) {
		List<Segment> parts = new SegmentBuilder(page.rulings(), (place) -> true).build(page)
			.stream()
			.filter((segment) -> segment.flow() == Flow.ACROSS)
			.toList();
		Map<Integer, List<Segment>> begins = parts.stream()
			.collect(groupingBy((segment) -> Math.round(segment.box().left())));
		begins.values().removeIf((column) -> column.size() < EDGE || isCrossed(column, parts));
		return new SegmentBuilder(page.rulings(), begins::containsKey).build(page);
	}

	/** Whether more texts reach over the place at which some begin, between these. */
	private static boolean isCrossed(List<Segment> column, List<Segment> parts) {
		Box box = Box.around(column.stream().map(Segment::box).toList());
		return parts.stream()
			.filter((part) -> part.box().centreY() > box.top() && part.box().centreY() < box.bottom()
					&& part.box().left() < box.left() - 1 && part.box().right() > box.left() + part.size())
			.count() > column.size();
	}

	private List<Segment> build(PageContent page) {
		for (Flow flow : Flow.values()) {
			addAll(page.glyphs().stream().filter((glyph) -> glyph.flow() == flow).toList());
		}
		return this.segments;
	}

	private void addAll(List<Glyph> glyphs) {
		List<Glyph> line = new ArrayList<>();
		for (Glyph glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::line)).toList()) {
			float off = (glyph.flow() == Flow.ACROSS) ? OFF_LINE : OFF_LINE_DOWN;
			if (!line.isEmpty() && glyph.line() - line.getLast().line() > off * glyph.size()) {
				split(line);
				line.clear();
			}
			line.add(glyph);
		}
		split(line);
	}

	private void split(List<Glyph> line) {
		List<Glyph> run = new ArrayList<>();
		for (Glyph glyph : line.stream().sorted(Comparator.comparingDouble(SegmentBuilder::begin)).toList()) {
			if (!run.isEmpty() && isParted(run, glyph)) {
				add(run);
				run.clear();
			}
			run.add(glyph);
		}
		add(run);
	}

	/** Where a glyph begins, in the direction of its line. */
	private static float begin(Glyph glyph) {
		return switch (glyph.flow()) {
			case ACROSS -> glyph.box().left();
			case DOWN -> glyph.box().top();
			case UP -> -glyph.box().bottom();
		};
	}

	private static float end(Glyph glyph) {
		return switch (glyph.flow()) {
			case ACROSS -> glyph.box().right();
			case DOWN -> glyph.box().bottom();
			case UP -> -glyph.box().top();
		};
	}

	private boolean isParted(List<Glyph> run, Glyph next) {
		Glyph last = run.getLast();
		float size = Math.max(last.size(), next.size());
		if (begin(next) - end(last) > WIDE_GAP * size) {
			return true;
		}
		if (next.isBlank()) {
			return false;
		}
		int blanks = 0;
		while (blanks < run.size() && run.get(run.size() - 1 - blanks).isBlank()) {
			blanks++;
		}
		if (blanks == run.size()) {
			return false;
		}
		Glyph inked = run.get(run.size() - 1 - blanks);
		float gap = begin(next) - end(inked);
		return gap > WIDE_BLANK * size || (blanks == 0 && gap > GAP_AT_EDGE * size && isAtEdge(next))
				|| isWallBetween(inked.box(), next.box(), next.flow());
	}

	private boolean isAtEdge(Glyph glyph) {
		return glyph.flow() == Flow.ACROSS && this.edges.test(Math.round(glyph.box().left()));
	}

	private boolean isWallBetween(Box before, Box after, Flow flow) {
		boolean across = flow != Flow.ACROSS;
		ToDoubleFunction<Box> along = across ? Box::centreY : Box::centreX;
		float from = (float) Math.min(along.applyAsDouble(before), along.applyAsDouble(after));
		float to = (float) Math.max(along.applyAsDouble(before), along.applyAsDouble(after));
		float beside = across ? after.centreX() : after.centreY();
		return this.walls.stream()
			.anyMatch((wall) -> wall.across() == across && wall.at() > from && wall.at() < to && wall.from() <= beside
					&& wall.to() >= beside);
	}

	private void add(List<Glyph> run) {
		int from = 0;
		int to = run.size();
		while (from < to && run.get(from).isBlank()) {
			from++;
		}
		while (from < to && run.get(to - 1).isBlank()) {
			to--;
		}
		if (from < to) {
			this.segments.add(segment(run.subList(from, to)));
		}
	}

	private static Segment segment(List<Glyph> glyphs) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < glyphs.size(); i++) {
			if (i > 0 && isSpaceBetween(glyphs.get(i - 1), glyphs.get(i))) {
				text.append(' ');
			}
			text.append(glyphs.get(i).text());
		}
		List<Float> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
		long bold = glyphs.stream().filter(Glyph::bold).count();
		return new Segment(text.toString(), Box.around(glyphs.stream().map(Glyph::box).toList()),
				sizes.get(sizes.size() / 2), bold * 2 > glyphs.size(), glyphs.getFirst().flow());
	}

	private static boolean isSpaceBetween(Glyph before, Glyph after) {
		if (before.isBlank() || after.isBlank()) {
			return false;
		}
		boolean japaneseBefore = Script.isJapanese(before.text().codePointBefore(before.text().length()));
		boolean japaneseAfter = Script.isJapanese(after.text().codePointAt(0));
		float gap = (begin(after) - end(before)) / Math.max(before.size(), after.size());
		// Kanji apart from each other are a word set wide, such as a header 指 標.
		return japaneseBefore ? !japaneseAfter && gap > SPACE_AT_JAPANESE
				: gap > (japaneseAfter ? SPACE_AT_JAPANESE : SPACE);
	}

}
