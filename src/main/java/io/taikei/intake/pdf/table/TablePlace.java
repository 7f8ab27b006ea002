package io.taikei.intake.pdf.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.Segment;

/**
 * What stands above and below a table on its page, in its column, but for running lines.
 *
 * @param title the line above it, if it is near; else empty
 * @param lead what else stands above it
 * @param ends whether nothing stands below it
 */
record TablePlace(String title, List<Segment> lead, boolean ends) {

	/** How far above a table its title stands at most, in lines of its size. */
	private static final float TITLE = 3;

	static TablePlace of(PageTable table, List<Segment> onPage) {
		Box box = table.box();
		Predicate<Segment> ofTable = table.segments()::contains;
		List<Segment> inColumn = onPage.stream()
			.filter(ofTable.negate())
			.filter((segment) -> segment.box().sharedWidth(box) > 0)
			.sorted(Comparator.comparingDouble((segment) -> segment.box().bottom()))
			.toList();
		List<Segment> above = inColumn.stream().filter((segment) -> segment.box().centreY() < box.top()).toList();
		boolean ends = inColumn.stream().noneMatch((segment) -> segment.box().centreY() > box.bottom());
		if (above.isEmpty() || box.top() - above.getLast().box().bottom() > TITLE * above.getLast().size()) {
			return new TablePlace("", above, ends);
		}
		return new TablePlace(above.getLast().text(), above.subList(0, above.size() - 1), ends);
	}

	/** Whether the page or column begins with it, or with a title that it had before. */
	boolean begins(String titleBefore) {
		return this.lead.isEmpty() && (this.title.isEmpty() || plain(this.title).startsWith(plain(titleBefore)));
	}

	/** Without what counts the parts of a table, or says that it goes on. */
	private static String plain(String title) {
		return title.replaceAll("[\\s\\p{P}\\p{Nd}続き]+", "");
	}

}
