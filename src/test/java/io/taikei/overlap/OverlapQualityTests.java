package io.taikei.overlap;

import java.util.List;

import io.taikei.evaluation.Evaluation;
import io.taikei.model.Initiative;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the computed overlaps of the real plans are worth, by people's judgement. */
class OverlapQualityTests {

	private static SeedPlans seeds;

	private static List<Overlap> overlaps;

	@BeforeAll
	static void find() {
		seeds = SeedPlans.read();
		overlaps = new OverlapFinder(seeds.themes()).add(seeds.both());
	}

	@Test
	void agreesWithPeopleOnPolicies() {
		Evaluation evaluation = evaluate(Policy.class);

		assertThat(evaluation.ndcg()).isGreaterThan(0.96);
		assertThat(evaluation.f1()).isGreaterThan(0.88);
	}

	@Test
	void agreesWithPeopleOnInitiatives() {
		Evaluation evaluation = evaluate(Initiative.class);

		assertThat(evaluation.ndcg()).isGreaterThan(0.94);
		assertThat(evaluation.f1()).isGreaterThan(0.85);
	}

	@Test
	void givesTheSameWhateverOrderThePlansComeIn() {
		OverlapFinder oneByOne = new OverlapFinder(seeds.themes());

		assertThat(oneByOne.add(List.of(seeds.nishitokyo()))).isEmpty();
		assertThat(oneByOne.add(List.of(seeds.kiyose()))).isEqualTo(overlaps);
	}

	@Test
	void showsEvidenceFromBothTexts() {
		assertThat(overlaps).allSatisfy((overlap) -> {
			assertThat(overlap.evidence().quoteA().text()).isNotBlank();
			assertThat(overlap.evidence().quoteB().text()).isNotBlank();
			assertThat(overlap.evidence().quoteA().source().file())
				.isNotEqualTo(overlap.evidence().quoteB().source().file());
			assertThat(overlap.score()).isBetween(0.1, 1.0);
		});
	}

	private static Evaluation evaluate(Class<? extends PlanElement> kind) {
		return Evaluation.of(overlaps, seeds.judged(), seeds.counterparts(kind));
	}

}
