package io.taikei.overlap;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreLimitsTests {

	/** With no rivals, a score is as great as it can be. */
	@Test
	void noScoreIsMoreThanTheRootOfWhatCountsOfTheLikeness() {
		List<List<PlacedVector>> plans = plans(11);
		List<PlacedVector> others = plans.getLast();
		ScoreLimits limits = limits(others);
		int limited = 0;

		for (PlacedVector element : plans.getFirst()) {
			for (int number = 0; number < others.size(); number++) {
				PlacedVector other = others.get(number);
				double likeness = element.inContext().dot(other.inContext());
				boolean inOrder = element.kind().compareTo(other.kind()) <= 0;
				double score = Pairing.score(inOrder ? element : other, inOrder ? other : element, likeness,
						Rivals.none(likeness), Weighting.STANDARD.scoring());
				double part = limits.of(element).applyAsDouble(number);

				assertThat(part).isGreaterThan(0).isLessThanOrEqualTo(1);
				if (likeness > 0) {
					assertThat(score).isLessThanOrEqualTo(Math.sqrt(likeness * part))
						.isGreaterThan(Math.sqrt(likeness * part) * 0.999);
				}
				limited += (part < 1) ? 1 : 0;
			}
		}

		assertThat(limited).isPositive();
	}

	@Test
	void limitsPairsOfAnInitiativeAndAnotherKindAlone() {
		List<List<PlacedVector>> plans = plans(12);
		List<PlacedVector> others = plans.getLast();
		ScoreLimits limits = limits(others);

		for (PlacedVector element : plans.getFirst()) {
			for (int number = 0; number < others.size(); number++) {
				boolean one = element.kind() == Kind.INITIATIVE;
				boolean other = others.get(number).kind() == Kind.INITIATIVE;
				if (one == other) {
					assertThat(limits.of(element).applyAsDouble(number)).isEqualTo(1);
				}
			}
		}
	}

	private static ScoreLimits limits(List<PlacedVector> elements) {
		ScoreLimits limits = new ScoreLimits(Weighting.STANDARD.scoring());
		elements.forEach(limits::add);
		return limits;
	}

	private static List<List<PlacedVector>> plans(long seed) {
		List<AnalysedPlan> plans = GeneratedPlans.country(seed, 2);
		VectorSpace space = new VectorSpace(DocumentFrequencies.of(plans), Weighting.STANDARD);
		return plans.stream()
			.map((plan) -> IndexedElement.allOf(PlacedPlan.of(plan, space))
				.stream()
				.map(IndexedElement::vector)
				.toList())
			.toList();
	}

}
