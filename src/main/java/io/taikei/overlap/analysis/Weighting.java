package io.taikei.overlap.analysis;

import java.util.List;

import io.taikei.model.PlanElement.Kind;

/**
 * What counts how much when elements are compared. The standard was chosen on the
 * development goals only, in the middle of a range in which the measures hardly change.
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
 * @param competition the power to which the share of the best counterpart counts; 0 to
 * leave it out
 * @param acceptance the score from which a pair is taken into a comparison of plans
 * @param acceptanceOfInitiatives the same for an initiative: being about one thing, it
 * has to match better than a policy, which is about several
 */
public record Weighting(double title, double statement, double field, double saturation, double compound,
		double modifier, double broader, double related, List<Double> upward, double agreement, double contradiction,
		double downward, double themes, double competition, double acceptance, double acceptanceOfInitiatives) {

	public static final Weighting STANDARD = new Weighting(3, 0.6, 0.5, 2, 0.3, 0.5, 0.3, 0.15, List.of(0.7, 0.4, 0.2),
			0.5, 0.25, 0.7, 0.5, 1, 0.44, 0.48);

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

	/**
	 * Whether a score is enough for a counterpart of the given kind, the lower of the
	 * two.
	 */
	public boolean accepts(double score, Kind lower) {
		return score >= threshold(lower);
	}

	/** From which score on it is. */
	public double threshold(Kind lower) {
		return (lower == Kind.INITIATIVE) ? this.acceptanceOfInitiatives : this.acceptance;
	}

}
