package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.Flow;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;

/** What stands at the edges of a page, where no text of its own is expected. */
final class PageEdges {

	/** Of the page's height. */
	private static final float HIGH = 0.12f;

	/** Of the page's width; only what is set downwards stands there, as tabs do. */
	private static final float WIDE = 0.07f;

	/**
	 * How far texts beside each other stand from the next line at least; else they head a
	 * table.
	 */
	private static final float APART = 2.2f;

	private PageEdges() {
	}

	static List<Segment> segments(PageText page) {
		List<Segment> edges = new ArrayList<>();
		List<List<Segment>> rows = CellText.rows(page.segments());
		for (int i = 0; i < rows.size(); i++) {
			List<Segment> row = rows.get(i);
			boolean above = row.getFirst().box().top() < page.height() / 2;
			int next = above ? i + 1 : i - 1;
			boolean apart = next < 0 || next >= rows.size() || isApart(row.getFirst(), rows.get(next).getFirst());
			row.stream().filter((segment) -> (row.size() == 1 || apart) && isAtEdge(segment, page)).forEach(edges::add);
		}
		return edges;
	}

	private static boolean isApart(Segment line, Segment next) {
		return line.flow() != next.flow() || Math.abs(line.box().bottom() - next.box().bottom()) > APART * line.size();
	}

	private static boolean isAtEdge(Segment segment, PageText page) {
		Box box = segment.box();
		return (segment.flow() == Flow.ACROSS)
				? box.bottom() <= HIGH * page.height() || box.top() >= (1 - HIGH) * page.height()
				: box.right() <= WIDE * page.width() || box.left() >= (1 - WIDE) * page.width();
	}

}
