package io.taikei.intake.pdf.page;

import java.util.List;

/**
 * What is kept of a page until all are read.
 *
 * @param number from 1
 * @param rulings joined, where they go on from each other
 */
public record PageText(int number, float width, float height, List<Segment> segments, List<Ruling> rulings) {

	static PageText of(PageContent page) {
		List<Ruling> rulings = RulingJoiner.join(page.rulings());
		return new PageText(page.number(), page.width(), page.height(),
				StackedText.join(SegmentBuilder.segments(page), rulings), rulings);
	}

	public PageText with(List<Segment> others) {
		return new PageText(this.number, this.width, this.height, others, this.rulings);
	}

}
