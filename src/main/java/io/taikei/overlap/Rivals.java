package io.taikei.overlap;

/**
 * What the two elements of a pair find among the competitors of each other.
 *
 * @param bestOfHigher the greatest likeness that the higher has to any element of the
 * other's kind in its plan; counts among elements of one kind only
 * @param bestOfLower the greatest likeness that the lower has
 * @param next the greatest likeness that the lower has but for this pair's
 * @param policy the score that the policy of the lower has with the higher; 1 where there
 * is none to ask
 */
record Rivals(double bestOfHigher, double bestOfLower, double next, double policy) {

	/** None that is as like as the pair itself. */
	static Rivals none(double likeness) {
		return new Rivals(likeness, likeness, 0, 1);
	}

}
