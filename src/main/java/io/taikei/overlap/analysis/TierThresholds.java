package io.taikei.overlap.analysis;

import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;

/**
 * From which score on two elements are of which tier, by their kinds: an initiative,
 * being about one thing, has to match better than a policy, which is about several, the
 * more so a policy than a goal, and another initiative most of all.
 *
 * @param policiesOfGoals for policies and the goals of another plan
 * @param initiativesOfGoals for initiatives and goals
 * @param initiativesOfPolicies for initiatives and policies
 * @param initiatives for two initiatives
 * @param ofOneKind for two goals or two policies
 */
public record TierThresholds(Pair policiesOfGoals, Pair initiativesOfGoals, Pair initiativesOfPolicies,
		Pair initiatives, Pair ofOneKind) {

	public static final TierThresholds STANDARD = new TierThresholds(new Pair(0.42, 0.25), new Pair(0.43, 0.37),
			new Pair(0.49, 0.35), new Pair(0.75, 0.62), new Pair(0.44, 0.38));

	/** The tier of a score of two kinds, in either order. */
	public Tier tier(double score, Kind one, Kind other) {
		return of(one, other).tier(score);
	}

	/** The thresholds for two kinds, in either order. */
	public Pair of(Kind one, Kind other) {
		if (one == other) {
			return (one == Kind.INITIATIVE) ? this.initiatives : this.ofOneKind;
		}
		Kind higher = (one.compareTo(other) < 0) ? one : other;
		Kind lower = (higher == one) ? other : one;
		if (lower != Kind.INITIATIVE) {
			return this.policiesOfGoals;
		}
		return (higher == Kind.POLICY) ? this.initiativesOfPolicies : this.initiativesOfGoals;
	}

	/**
	 * The least scores of the two tiers.
	 *
	 * @param direct of what stands in one row of a side-by-side table
	 * @param related of what has to do with each other
	 */
	public record Pair(double direct, double related) {

		Tier tier(double score) {
			if (score >= this.direct) {
				return Tier.DIRECT;
			}
			return (score >= this.related) ? Tier.RELATED : Tier.WEAK;
		}

	}

}
