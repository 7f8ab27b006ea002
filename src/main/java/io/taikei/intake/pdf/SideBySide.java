package io.taikei.intake.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;
import io.taikei.intake.table.structure.HeaderWords;

/**
 * Parts what stands side by side for want of room: a table's second half beside its
 * first, with the header again, and the two pages of a spread.
 */
final class SideBySide {

	/** How much wider than high a spread is at least. */
	private static final float SPREAD = 1.2f;

	/** How wide the gap between the pages of a spread is at least, of the width. */
	private static final float GAP = 0.03f;

	/** From which share of lines on base lines of the other page both are one table. */
	private static final float ALIGNED = 0.6f;

	private static final int FEWEST_COLUMNS = 2;

	/**
	 * How far beyond the gap between tables texts of theirs reach, in widths of that
	 * between their headers; what goes farther is a title over both.
	 */
	private static final float FARTHEST = 3;

	private SideBySide() {
	}

	/** What stands on the left, then what stands on the right; or all. */
	static List<List<Segment>> parts(PageText page, List<Segment> segments) {
		List<List<Segment>> rows = CellText.rows(segments);
		OptionalDouble gap = rows.stream()
			.filter(SideBySide::isHeaderTwice)
			.mapToDouble((row) -> widestGap(row.get(row.size() / 2 - 1).box().right(),
					row.get(row.size() / 2).box().left(), segments))
			.findFirst();
		if (gap.isEmpty() && isSpread(page, segments, rows)) {
			gap = OptionalDouble.of(page.width() / 2);
		}
		if (gap.isEmpty()) {
			return List.of(segments);
		}
		float place = (float) gap.getAsDouble();
		return Stream.of(true, false)
			.map((left) -> segments.stream().filter((segment) -> segment.box().left() < place == left).toList())
			.toList();
	}

	private static boolean isHeaderTwice(List<Segment> row) {
		int half = row.size() / 2;
		return row.size() % 2 == 0 && half >= FEWEST_COLUMNS
				&& texts(row.subList(0, half)).equals(texts(row.subList(half, row.size())))
				&& texts(row.subList(0, half)).stream().distinct().count() == half;
	}

	/**
	 * The middle of the widest room between two places over which hardly any text
	 * reaches.
	 */
	private static double widestGap(float from, float to, List<Segment> segments) {
		List<Box> boxes = segments.stream()
			.map(Segment::box)
			.filter((box) -> box.left() > from - FARTHEST * (to - from) && box.right() < to + FARTHEST * (to - from))
			.sorted(Comparator.comparingDouble(Box::left))
			.toList();
		float end = from;
		float widest = 0;
		double middle = to - 1;
		for (Box box : boxes) {
			float begin = Math.min(box.left(), to);
			if (begin > from && begin - end > widest) {
				widest = begin - end;
				middle = (begin + end) / 2;
			}
			end = Math.max(end, Math.min(box.right(), to));
		}
		return middle;
	}

	private static List<String> texts(List<Segment> row) {
		return row.stream().map(Segment::text).toList();
	}

	/** Whether a row has other words of headers on the left than on the right. */
	private static boolean isHeaderOfBoth(List<Segment> row, float middle) {
		List<String> left = texts(row.stream().filter((segment) -> segment.box().left() < middle).toList());
		List<String> right = texts(row.stream().filter((segment) -> segment.box().left() > middle).toList());
		long known = texts(row).stream().filter(HeaderWords::areKnown).count();
		return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains)
				&& known >= ALIGNED * row.size() && known > FEWEST_COLUMNS;
	}

	private static boolean isSpread(PageText page, List<Segment> segments, List<List<Segment>> rows) {
		if (page.width() < SPREAD * page.height()) {
			return false;
		}
		float left = page.width() / 2 * (1 - GAP);
		float right = page.width() / 2 * (1 + GAP);
		if (segments.stream().anyMatch((segment) -> segment.box().left() < right && segment.box().right() > left)) {
			return false;
		}
		long ofRight = rows.stream().filter((row) -> row.getLast().box().left() > left).count();
		long both = rows.stream()
			.filter((row) -> row.getLast().box().left() > left && row.getFirst().box().left() < left)
			.count();
		if (rows.stream().anyMatch((row) -> isHeaderOfBoth(row, page.width() / 2))) {
			return false;
		}
		long ofLeft = rows.stream().filter((row) -> row.getFirst().box().left() < left).count();
		return both < ALIGNED * Math.min(ofLeft, ofRight);
	}

}
