package io.taikei.evaluation.learning;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.model.Overlap.Tier;
import io.taikei.overlap.learned.LogisticModel;
import io.taikei.overlap.learned.PairFeatures;

/**
 * A pair that people accepted or rejected, with what is computed of it.
 *
 * @param pair the pair
 * @param element the higher of both, whose pairs are alike
 * @param plans the ids of both plans
 * @param features what it has of each feature; nothing where both do not overlap
 * @param tier what the standard calls it
 * @param accepted whether people accepted it
 */
record DecidedExample(Pair pair, String element, String plans, PairFeatures features, Tier tier, boolean accepted) {

	/** Whether a rule can make anything of it: what is weak stays weak. */
	boolean isOpen() {
		return this.tier.isAtLeast(Tier.RELATED);
	}

	boolean isTakenByStandard() {
		return this.tier == Tier.DIRECT;
	}

	boolean isTakenBy(LogisticModel model) {
		return isOpen() && model.takes(this.features);
	}

}
