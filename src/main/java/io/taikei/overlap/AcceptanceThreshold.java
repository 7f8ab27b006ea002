package io.taikei.overlap;

import io.taikei.model.PlanElement.Kind;

/** From which score on the decision rule takes a pair. */
public final class AcceptanceThreshold {

	private AcceptanceThreshold() {
	}

	/**
	 * The score, 0 to 1.
	 * @param lower the kind of the lower of both elements
	 */
	public static double of(Kind lower) {
		return Weighting.STANDARD.threshold(lower);
	}

}
