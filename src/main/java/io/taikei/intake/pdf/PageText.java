package io.taikei.intake.pdf;

import java.util.List;

/**
 * What is kept of a page until all are read.
 *
 * @param number from 1
 * @param rulings joined, where they go on from each other
 */
record PageText(int number, float width, float height, List<Segment> segments, List<Ruling> rulings) {

	static PageText of(PageContent page) {
		return new PageText(page.number(), page.width(), page.height(), SegmentBuilder.segments(page),
				RulingJoiner.join(page.rulings()));
	}

	PageText with(List<Segment> others) {
		return new PageText(this.number, this.width, this.height, others, this.rulings);
	}

}
