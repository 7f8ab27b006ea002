package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** What stands at the edges of a page, where no text of its own is expected. */
final class PageEdges {

	/** Of the page's height. */
	private static final float EDGE = 0.07f;

	/** So far from an edge a line is part of it only if it stands alone there. */
	private static final float WIDE_EDGE = 0.12f;

	private static final int MOST_BESIDE = 2;

	private PageEdges() {
	}

	static List<Segment> segments(PageText page) {
		List<Segment> edges = new ArrayList<>();
		for (List<Segment> row : CellText.rows(page.segments())) {
			float edge = (row.size() <= MOST_BESIDE) ? WIDE_EDGE : EDGE;
			row.stream().filter((segment) -> isWithin(segment.box(), page, edge)).forEach(edges::add);
		}
		return edges;
	}

	private static boolean isWithin(Box box, PageText page, float edge) {
		return box.bottom() <= edge * page.height() || box.top() >= (1 - edge) * page.height()
				|| box.right() <= EDGE * page.width() || box.left() >= (1 - EDGE) * page.width();
	}

}
