package io.taikei.overlap.analysis;

import java.util.List;

/**
 * What counts how much when elements are compared. The standard was chosen on the
 * development judgements only, in the middle of a range in which the measures hardly
 * change.
 *
 * @param title what a feature in a title counts
 * @param statement what a feature in a stated sentence counts
 * @param field what a feature in the field beside a future vision counts
 * @param saturation how slowly repetition wears off: a count c becomes c / (c +
 * saturation)
 * @param compound what a compound counts, against a word
 * @param modifier what a feature counts in a clause that only describes the head of a
 * title
 * @param broader what the theme above counts, against the theme itself; 0 to leave it out
 * @param related what a related theme counts, against the theme itself
 * @param upward what an element's parent, grandparent, ... count in its context, against
 * itself; empty to leave them out
 * @param agreement the likeness of an element's own themes to those of an element above
 * it from which that one counts in full
 * @param contradiction what is left of it where they have no theme in common
 * @param downward what all elements below an element count together
 * @param themes the part of the comparison that looks at themes alone, 0 to 1
 * @param scoring how a likeness becomes a score
 * @param thresholds from which score on a pair is of which tier
 */
public record Weighting(double title, double statement, double field, double saturation, double compound,
		double modifier, double broader, double related, List<Double> upward, double agreement, double contradiction,
		double downward, double themes, Scoring scoring, TierThresholds thresholds) {

	public static final Weighting STANDARD = new Weighting(3, 0.6, 0.5, 2, 0.3, 0.5, 0.3, 0.15, List.of(0.6, 0.35, 0.2),
			0.5, 0.25, 0.7, 0.5, Scoring.STANDARD, TierThresholds.STANDARD);

	public Weighting {
		upward = List.copyOf(upward);
	}

	/** A count after saturation, 0 to 1. */
	public double saturated(double count) {
		return count / (count + this.saturation);
	}

	/**
	 * What part of an inherited weight is left where an element's own themes are as like
	 * those above as given, 0 to 1.
	 */
	public double trust(double likenessOfThemes) {
		return this.contradiction + (1 - this.contradiction) * Math.min(1, likenessOfThemes / this.agreement);
	}

}
