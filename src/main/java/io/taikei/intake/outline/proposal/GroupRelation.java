package io.taikei.intake.outline.proposal;

import io.taikei.intake.outline.HeadingForm;

/** How likely one group of headings stands above another by their looks alone. */
final class GroupRelation {

	private static final double IMPOSSIBLE = -2;

	private static final double UNLIKELY = -0.6;

	private static final double UNUSUAL = -0.2;

	private static final double SLIGHT = -0.03;

	private static final float LARGER = 0.4F;

	private GroupRelation() {
	}

	/** What it costs each heading of the lower group. */
	static double between(HeadingGroup upper, HeadingGroup lower) {
		HeadingForm above = upper.form();
		HeadingForm below = lower.form();
		double cost = 0;
		if (above.heading() > 0 && below.heading() > 0) {
			cost += (above.heading() > below.heading()) ? IMPOSSIBLE
					: (above.heading() == below.heading()) ? UNUSUAL : 0;
		}
		else if (above.heading() == 0 && below.heading() > 0) {
			cost += UNLIKELY;
		}
		if (above.list() > 0) {
			cost += (below.list() < above.list()) ? IMPOSSIBLE : (below.list() == above.list()) ? UNUSUAL : 0;
		}
		boolean ranked = above.heading() > 0 && below.heading() > 0;
		boolean bolder = Boolean.TRUE.equals(above.bold()) && !Boolean.TRUE.equals(below.bold());
		if (above.size() > 0 && below.size() > above.size() + LARGER && !bolder && !ranked) {
			cost += UNLIKELY;
		}
		if (!above.below().isEmpty() && below.below().isEmpty()) {
			cost += IMPOSSIBLE / 2;
		}
		if (!above.isCoded() && below.isCoded() && above.heading() == 0) {
			cost += above.isPlain() ? UNUSUAL : SLIGHT;
		}
		int upperUnit = LevelNameWords.UNITS.indexOf(LevelNameWords.word(above.code()));
		int lowerUnit = LevelNameWords.UNITS.indexOf(LevelNameWords.word(below.code()));
		if (upperUnit > lowerUnit && lowerUnit >= 0) {
			cost += UNLIKELY;
		}
		return cost + ((upper.headings().size() > lower.headings().size()) ? SLIGHT : 0);
	}

}
