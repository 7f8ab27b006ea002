package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.CellText;

/**
 * Puts what stands on a page into the order in which it is read: from above, and where
 * text stands in two columns, or on the two pages of a spread, the left one first.
 */
final class ReadingOrder {

	/** Where the gap between columns is looked for, of the width. */
	private static final float FROM = 0.35f;

	private static final float TO = 0.65f;

	private static final float STEP = 2;

	/** How wide the gap is at least, of the text's size. */
	private static final float GAP = 0.8f;

	private static final int FEWEST_LINES = 3;

	/** How much of the width a column's text takes at least. */
	private static final float NARROWEST = 0.3f;

	/** Where the gap between columns was on the last page that had any. */
	private OptionalDouble lastGap = OptionalDouble.empty();

	/**
	 * Puts the next page's blocks in order.
	 * @return what is read in one go from above: a column, or what stands between columns
	 */
	List<List<LineGroup>> order(List<LineGroup> blocks) {
		List<LineGroup> fromAbove = fromAbove(blocks);
		if (blocks.size() < 2) {
			return List.of(fromAbove);
		}
		float gap = goesOn(blocks) ? (float) this.lastGap.orElseThrow() : gap(blocks);
		List<List<LineGroup>> ordered = new ArrayList<>(List.of(new ArrayList<>()));
		List<LineGroup> band = new ArrayList<>();
		for (LineGroup block : fromAbove) {
			if (crosses(block, gap)) {
				add(band, gap, ordered);
				ordered.getLast().add(block);
				band.clear();
			}
			else {
				band.add(block);
			}
		}
		add(band, gap, ordered);
		return ordered;
	}

	/**
	 * Whether nothing reaches over the gap of the page before, however little stands
	 * here.
	 */
	private boolean goesOn(List<LineGroup> blocks) {
		return this.lastGap.isPresent()
				&& blocks.stream().noneMatch((block) -> crosses(block, (float) this.lastGap.getAsDouble()));
	}

	private void add(List<LineGroup> band, float gap, List<List<LineGroup>> ordered) {
		List<LineGroup> left = band.stream().filter((block) -> block.box().right() <= gap).toList();
		List<LineGroup> right = band.stream().filter((block) -> block.box().left() >= gap).toList();
		if (areColumns(left, right) || (this.lastGap.isPresent() && this.lastGap.getAsDouble() == gap)) {
			this.lastGap = OptionalDouble.of(gap);
			ordered.add(left);
			ordered.add(right);
			ordered.add(new ArrayList<>());
		}
		else {
			ordered.getLast().addAll(band);
		}
	}

	/**
	 * Lines long enough for text on both sides, or tables, and not labels with their
	 * values.
	 */
	private static boolean areColumns(List<LineGroup> left, List<LineGroup> right) {
		if (lines(left) < FEWEST_LINES || lines(right) < FEWEST_LINES) {
			return false;
		}
		Box one = around(left);
		Box other = around(right);
		float whole = one.with(other).width();
		return one.width() > NARROWEST * whole && other.width() > NARROWEST * whole;
	}

	private static int lines(List<LineGroup> blocks) {
		return CellText.rows(blocks.stream().flatMap((block) -> block.segments().stream()).toList()).size();
	}

	private static Box around(List<LineGroup> blocks) {
		return Box.around(blocks.stream().map(LineGroup::box).toList());
	}

	/** The place in the middle over which the least text reaches. */
	private static float gap(List<LineGroup> blocks) {
		Box whole = around(blocks);
		float middle = whole.centreX();
		float best = middle;
		long fewest = Long.MAX_VALUE;
		for (float x = whole.left() + FROM * whole.width(); x <= whole.left() + TO * whole.width(); x += STEP) {
			float place = x;
			long crossing = blocks.stream().filter((block) -> crosses(block, place)).count();
			if (crossing < fewest || (crossing == fewest && Math.abs(x - middle) < Math.abs(best - middle))) {
				fewest = crossing;
				best = x;
			}
		}
		return best;
	}

	private static boolean crosses(LineGroup block, float x) {
		float half = GAP / 2 * block.segments().getFirst().size();
		return block.box().left() < x + half && block.box().right() > x - half;
	}

	private static List<LineGroup> fromAbove(List<LineGroup> blocks) {
		return blocks.stream()
			.sorted(Comparator
				.<LineGroup>comparingDouble((block) -> block.isTable() ? block.box().top() : block.box().bottom())
				.thenComparingDouble((block) -> block.box().left()))
			.toList();
	}

}
