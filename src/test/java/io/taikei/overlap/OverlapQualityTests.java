package io.taikei.overlap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.evaluation.Evaluation;
import io.taikei.evaluation.JudgedRanking;
import io.taikei.evaluation.Reliability;
import io.taikei.model.ElementId;
import io.taikei.model.Evidence;
import io.taikei.model.Initiative;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the computed overlaps of the real plans are worth, by people's judgement. */
class OverlapQualityTests {

	private static SeedPlans seeds;

	private static AnalysedPlan kiyose;

	private static AnalysedPlan nishitokyo;

	private static List<Overlap> overlaps;

	@BeforeAll
	static void find() {
		seeds = SeedPlans.read();
		kiyose = seeds.analyse(seeds.kiyose());
		nishitokyo = seeds.analyse(seeds.nishitokyo());
		overlaps = finder().between(kiyose, nishitokyo);
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
	void givesTheSameWhicheverPlanComesFirst() {
		assertThat(finder().between(nishitokyo, kiyose)).isEqualTo(overlaps);
	}

	@Test
	void showsEvidenceFromBothTexts() {
		PairEvidence evidence = new EvidenceFinder(seeds.vocabulary().themes(), seeds.vocabulary().frequencies())
			.between(kiyose, nishitokyo);
		Map<ElementId, PlanElement> elements = Stream.of(seeds.kiyose(), seeds.nishitokyo())
			.flatMap((plan) -> plan.plan().elements().stream())
			.collect(Collectors.toMap(PlanElement::id, (element) -> element));

		assertThat(overlaps).allSatisfy((overlap) -> {
			assertThat(overlap.score()).isBetween(0.1, 1.0);
			Evidence found = Objects.requireNonNull(
					evidence
						.explain(overlap, Objects.requireNonNull(elements.get(overlap.a())),
								Objects.requireNonNull(elements.get(overlap.b())))
						.evidence());
			assertThat(found.quoteA().text()).isNotBlank();
			assertThat(found.quoteB().text()).isNotBlank();
			assertThat(found.quoteA().source().file()).isNotEqualTo(found.quoteB().source().file());
			assertThat(found.themes()).extracting(Evidence.SharedTheme::id).isEqualTo(overlap.themes());
			assertThat(found.contextThemes()).extracting(Evidence.ContextTheme::id).isEqualTo(overlap.contextThemes());
		});
	}

	@Test
	void callsSharedWhatBothAddress() {
		Map<ElementId, Set<ThemeId>> addressed = Stream.of(kiyose, nishitokyo)
			.flatMap((plan) -> plan.analysed().stream())
			.collect(Collectors.toMap(AnalysedElement::id, AnalysedElement::addressed));

		assertThat(overlaps).allSatisfy((overlap) -> {
			assertThat(addressed.get(overlap.a())).containsAll(overlap.themes());
			assertThat(addressed.get(overlap.b())).containsAll(overlap.themes());
			assertThat(overlap.contextThemes())
				.noneMatch((theme) -> addressed.getOrDefault(overlap.a(), Set.of()).contains(theme)
						&& addressed.getOrDefault(overlap.b(), Set.of()).contains(theme));
		});
	}

	@Test
	void tellsHowLikelyJudgesCallAPairDirect() {
		List<JudgedRanking> rankings = Stream.of(Policy.class, Initiative.class)
			.flatMap(
					(kind) -> Evaluation.rankings(Evaluation.scores(overlaps), seeds.judged(), seeds.counterparts(kind))
						.stream())
			.toList();

		// Fitted on all cities; these are four goals of one.
		assertThat(Reliability.of(rankings).error()).isLessThan(0.12);
	}

	private static OverlapFinder finder() {
		return new OverlapFinder(seeds.vocabulary().frequencies());
	}

	private static Evaluation evaluate(Class<? extends PlanElement> kind) {
		return Evaluation.of(overlaps, seeds.judged(), seeds.counterparts(kind));
	}

}
