package io.taikei.intake.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a cell: what is only wrapped is joined again, without a space in Japanese,
 * and lines that somebody broke stay apart.
 */
public final class CellText {

	/** How much room a wrapped line leaves at most, of the size. */
	private static final float ROOM = 2.6f;

	/** How far the base lines of one line are apart at most, of the size. */
	private static final float SAME_LINE = 0.5f;

	private static final Pattern ITEM = Pattern.compile("[・●○◎◇◆□■▽▼△▲※①-⑳]");

	private static final Comparator<Segment> BY_PLACE = Comparator.comparing(Segment::flow)
		.thenComparingDouble(CellText::place);

	private CellText() {
	}

	/**
	 * The text of a cell in its lines.
	 * @param width the room for text in the cell, in points
	 */
	public static String of(List<Segment> segments, float width, float height) {
		List<Segment> lines = lines(segments);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			Segment line = lines.get(i);
			if (i > 0) {
				text.append(isWrapped(lines.get(i - 1), line, width, height)
						? Script.between(lines.get(i - 1).text(), line.text()) : "\n");
			}
			text.append(line.text());
		}
		return text.toString();
	}

	private static boolean isWrapped(Segment line, Segment next, float width, float height) {
		boolean across = line.flow() == Flow.ACROSS;
		float room = (across ? width : height) - (across ? line.box().width() : line.box().height());
		return room < ROOM * line.size() && !ITEM.matcher(next.text()).lookingAt();
	}

	/**
	 * The lines from the first to the last, with what stands beside each other in one.
	 */
	public static List<Segment> lines(List<Segment> segments) {
		return rows(segments).stream().map((row) -> row.stream().reduce(CellText::join).orElseThrow()).toList();
	}

	/**
	 * What stands on a line together, from its beginning; the lines from the first to the
	 * last.
	 */
	public static List<List<Segment>> rows(List<Segment> segments) {
		List<List<Segment>> rows = new ArrayList<>();
		for (Segment segment : segments.stream().sorted(BY_PLACE).toList()) {
			if (rows.isEmpty() || !isBeside(rows.getLast().getFirst(), segment)) {
				rows.add(new ArrayList<>());
			}
			rows.getLast().add(segment);
		}
		rows.forEach((row) -> row.sort(Comparator.comparingDouble(CellText::begin)));
		return rows;
	}

	private static boolean isBeside(Segment line, Segment next) {
		return line.flow() == next.flow() && Math.abs(place(line) - place(next)) < SAME_LINE * next.size();
	}

	private static Segment join(Segment before, Segment after) {
		return new Segment(before.text() + "　" + after.text(), before.box().with(after.box()),
				Math.max(before.size(), after.size()), before.bold() && after.bold(), before.flow());
	}

	private static float place(Segment segment) {
		return switch (segment.flow()) {
			case ACROSS -> segment.box().bottom();
			case DOWN -> -segment.box().centreX();
			case UP -> segment.box().centreX();
		};
	}

	private static float begin(Segment segment) {
		return switch (segment.flow()) {
			case ACROSS -> segment.box().left();
			case DOWN -> segment.box().top();
			case UP -> -segment.box().bottom();
		};
	}

}
