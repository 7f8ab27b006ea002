package io.taikei.evaluation.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoublePredicate;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.overlap.learned.PairFeature;
import io.taikei.overlap.learned.LearnedRule.HeldOut;
import io.taikei.overlap.learned.LearnedRule.HeldOutBy;
import io.taikei.overlap.learned.PairFeatures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeldOutCheckTests {

	private final Random random = new Random(3);

	@Test
	void beatsTheStandardWhereAFeatureTellsWhatTheStandardDoesNotSee() {
		HeldOut heldOut = new HeldOutCheck(examples((own) -> own > 0.5)).measured();

		assertThat(heldOut.by()).isEqualTo(HeldOutBy.ELEMENT);
		assertThat(heldOut.folds()).isEqualTo(10);
		assertThat(heldOut.learned().f1()).isGreaterThan(0.9);
		assertThat(heldOut.standard().f1()).isLessThan(0.7);
		assertThat(heldOut.beatsStandard()).isTrue();
	}

	@Test
	void doesNotBeatAStandardThatIsMostlyRightByFeaturesThatTellNothing() {
		List<DecidedExample> examples = new ArrayList<>();
		for (int element = 0; element < 30; element++) {
			for (int pair = 0; pair < 8; pair++) {
				boolean accepted = this.random.nextBoolean();
				boolean direct = (this.random.nextInt(5) > 0) == accepted;
				examples.add(example(element, pair, "a b", this.random.nextDouble(),
						direct ? Tier.DIRECT : Tier.RELATED, accepted));
			}
		}

		HeldOut heldOut = new HeldOutCheck(examples).measured();

		assertThat(heldOut.standard().f1()).isGreaterThan(0.7);
		assertThat(heldOut.beatsStandard()).isFalse();
		assertThat(heldOut.gainHigh()).isLessThan(0.05);
	}

	/** What only tells of an element can't be learnt from the others. */
	@Test
	void decidesOnNoElementByItsOwnDecisions() {
		List<DecidedExample> examples = new ArrayList<>();
		for (int element = 0; element < 12; element++) {
			for (int pair = 0; pair < 6; pair++) {
				examples
					.add(example(element, pair, "a b", element * element % 12 / 12.0, Tier.DIRECT, element % 2 == 0));
			}
		}

		HeldOut heldOut = new HeldOutCheck(examples).measured();

		assertThat(heldOut.learned().f1()).isLessThan(0.75);
		assertThat(heldOut.standard().recall()).isEqualTo(1);
		assertThat(heldOut.standard().precision()).isEqualTo(0.5);
	}

	@Test
	void holdsOutPairsOfPlansWhereThereAreEnough() {
		List<DecidedExample> examples = new ArrayList<>();
		for (int place = 0; place < 90; place++) {
			double own = this.random.nextDouble();
			examples.add(example(place, 0, "a " + "bcd".charAt(place % 3), own, Tier.RELATED, own > 0.5));
		}

		HeldOut heldOut = new HeldOutCheck(examples).measured();

		assertThat(heldOut.by()).isEqualTo(HeldOutBy.PLANS);
		assertThat(heldOut.folds()).isEqualTo(3);
		assertThat(heldOut.learned().f1()).isGreaterThan(0.9);
	}

	@Test
	void leavesWeakPairsWeak() {
		DecidedExample weak = example(0, 0, "a b", 1, Tier.WEAK, true);
		DecidedExample related = example(0, 1, "a b", 1, Tier.RELATED, true);
		List<DecidedExample> examples = examples((own) -> own > 0.5);

		assertThat(weak.isTakenBy(RuleFit.of(examples))).isFalse();
		assertThat(related.isTakenBy(RuleFit.of(examples))).isTrue();
	}

	private List<DecidedExample> examples(DoublePredicate accepted) {
		List<DecidedExample> examples = new ArrayList<>();
		for (int element = 0; element < 30; element++) {
			for (int pair = 0; pair < 8; pair++) {
				double own = this.random.nextDouble();
				examples.add(example(element, pair, "a b", own, this.random.nextBoolean() ? Tier.DIRECT : Tier.RELATED,
						accepted.test(own)));
			}
		}
		return examples;
	}

	private DecidedExample example(int element, int pair, String plans, double own, Tier tier, boolean accepted) {
		ElementId higher = new ElementId("999016-2:" + element);
		return new DecidedExample(Pair.of(higher, new ElementId("999024-1:" + pair)), higher.value(), plans,
				new PairFeatures(Map.of(PairFeature.OWN, own, PairFeature.CONTEXT, this.random.nextDouble())), tier,
				accepted);
	}

}
