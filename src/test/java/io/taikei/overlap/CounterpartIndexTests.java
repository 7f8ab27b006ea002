package io.taikei.overlap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.model.Predicate;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Overlaps are compared as they are, to the last bit. */
class CounterpartIndexTests {

	/** Whoever waits longer waits forever. */
	private static final Duration LIMIT = Duration.ofSeconds(20);

	/**
	 * Few themes and words make ties, many make elements that have little in common.
	 * Three plans ask, as comparing all with all takes its time.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			2,  3,       8,  1,  1
			2,  6,       7,  3,  2
			5,  40,      6,  20, 3
			12, 4,       9,  5,  4
			48, 1000000, 12, 20, 5
			48, 1000000, 12, 1,  6
			""")
	void findsTheBestOfAllComparisons(int themes, int words, int municipalities, int k, long seed) {
		List<AnalysedPlan> plans = plans(new GeneratedPlans(seed, themes, words), municipalities);
		DocumentFrequencies frequencies = DocumentFrequencies.of(plans);
		CounterpartIndex index = new CounterpartIndex(frequencies);
		ExhaustiveCounterparts comparisons = new ExhaustiveCounterparts(frequencies);
		plans.forEach(index::put);
		plans.forEach(comparisons::put);

		for (AnalysedPlan plan : plans.subList(2, 5)) {
			assertThat(index.best(plan.id(), plan.elements(), k))
				.isEqualTo(comparisons.best(plan.id(), plan.elements(), k));
		}
	}

	@ParameterizedTest
	@CsvSource({ "4, 6, 7", "48, 1000000, 8" })
	void findsTheSameForSomeElementsAsForAll(int themes, int words, long seed) {
		List<AnalysedPlan> plans = plans(new GeneratedPlans(seed, themes, words), 8);
		CounterpartIndex index = index(DocumentFrequencies.of(plans), plans);
		AnalysedPlan plan = plans.get(3);
		Map<ElementId, List<Overlap>> all = index.best(plan.id(), plan.elements(), 7);

		plan.elements()
			.forEach((element) -> assertThat(index.best(plan.id(), List.of(element), 7))
				.containsExactly(Map.entry(element, all.getOrDefault(element, List.of()))));
	}

	@ParameterizedTest
	@CsvSource({ "3, 5, 9", "48, 1000000, 10" })
	void findsTheSameInWhicheverOrderPlansComeAndGo(int themes, int words, long seed) {
		GeneratedPlans generated = new GeneratedPlans(seed, themes, words);
		List<AnalysedPlan> plans = plans(generated, 9);
		DocumentFrequencies frequencies = DocumentFrequencies.of(plans);
		CounterpartIndex index = index(frequencies, plans);
		Random random = new Random(seed);
		for (int order = 0; order < 5; order++) {
			List<AnalysedPlan> shuffled = new ArrayList<>(plans);
			Collections.shuffle(shuffled, random);
			CounterpartIndex other = new CounterpartIndex(frequencies);
			for (AnalysedPlan plan : shuffled) {
				other.put(generated.plan(shuffled.get(random.nextInt(shuffled.size())).id(), 3, 3, 3));
				other.put(generated.plan(GeneratedPlans.id(50 + random.nextInt(3), 1), 2, 3, 3));
				other.put(plan);
			}
			shuffled.forEach(other::put);
			IntStream.range(50, 53).forEach((extra) -> other.remove(GeneratedPlans.id(extra, 1)));

			assertThat(other.plans()).isEqualTo(index.plans());
			for (AnalysedPlan plan : plans) {
				assertThat(other.best(plan.id(), plan.elements(), 5))
					.isEqualTo(index.best(plan.id(), plan.elements(), 5));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "3, 5, 3, 11", "12, 40, 8, 12", "48, 1000000, 4, 13" })
	void findsAllThatOthersMightHaveAmongTheirBest(int themes, int words, int k, long seed) {
		List<AnalysedPlan> plans = plans(new GeneratedPlans(seed, themes, words), 8);
		DocumentFrequencies frequencies = DocumentFrequencies.of(plans);
		AnalysedPlan added = plans.getLast();
		CounterpartIndex before = index(frequencies, plans.subList(0, plans.size() - 1));
		CounterpartIndex after = index(frequencies, plans);
		Map<ElementId, Double> least = new HashMap<>();
		before.plans()
			.forEach((plan) -> before.best(plan, elements(plans, plan), k)
				.forEach((element, best) -> least.put(element,
						(best.size() < k) ? 0 : best.getLast().rounded().score())));

		List<Overlap> challenging = after.challenging(added.id(), added.elements(),
				(element) -> least.getOrDefault(element, 0.0));

		ExhaustiveCounterparts comparisons = new ExhaustiveCounterparts(frequencies);
		plans.forEach(comparisons::put);
		assertThat(challenging).containsExactlyInAnyOrderElementsOf(
				comparisons.challenging(added.id(), added.elements(), (element) -> least.getOrDefault(element, 0.0)));
		before.plans()
			.forEach((plan) -> after.best(plan, elements(plans, plan), k)
				.values()
				.stream()
				.flatMap(List::stream)
				.filter((overlap) -> overlap.isOf(added.id()))
				.forEach((overlap) -> assertThat(challenging).contains(overlap)));
	}

	@Test
	void findsWhatIsNoBetterThanTheLeastOfOthersBest() {
		List<AnalysedPlan> plans = plans(new GeneratedPlans(17, 6, 12), 2);
		AnalysedPlan asked = plans.getFirst();
		AnalysedPlan copy = copy(plans.getLast(), GeneratedPlans.id(2, 1));
		CounterpartIndex index = index(DocumentFrequencies.of(plans), plans);
		Map<ElementId, Double> least = new HashMap<>();
		index.best(asked.id(), asked.elements(), 1)
			.forEach((element, best) -> best.forEach((overlap) -> least.put(element, overlap.rounded().score())));

		index.put(copy);

		assertThat(least).isNotEmpty();
		assertThat(index.challenging(copy.id(), copy.elements(), (element) -> least.getOrDefault(element, 1.0)))
			.extracting(Overlap::a)
			.containsAll(least.keySet());
	}

	@Test
	void comparesTwoElementsAsTheirPlansAreCompared() {
		List<AnalysedPlan> plans = plans(new GeneratedPlans(14, 6, 12), 3);
		DocumentFrequencies frequencies = DocumentFrequencies.of(plans);
		CounterpartIndex index = index(frequencies, plans);
		List<Overlap> overlaps = new OverlapFinder(frequencies).between(plans.get(0), plans.get(1));

		assertThat(plans.get(0)
			.elements()
			.stream()
			.flatMap((one) -> plans.get(1).elements().stream().flatMap((other) -> index.between(other, one).stream())))
			.containsExactlyInAnyOrderElementsOf(overlaps);
		assertThat(overlaps).extracting(Overlap::predicate)
			.contains(Predicate.CLOSE_MATCH, Predicate.EXACT_MATCH, Predicate.NARROW_MATCH, Predicate.RELATED_MATCH);
	}

	@Test
	void comparesNoEditionsOfOneMunicipality() {
		GeneratedPlans generated = new GeneratedPlans(15, 3, 10);
		List<AnalysedPlan> plans = Stream.of(GeneratedPlans.id(1, 1), GeneratedPlans.id(1, 2), GeneratedPlans.id(2, 1))
			.map((id) -> generated.plan(id, 3, 3, 3))
			.toList();
		CounterpartIndex index = index(DocumentFrequencies.of(plans), plans);

		assertThat(index.best(plans.getFirst().id(), plans.getFirst().elements(), 50).values())
			.flatExtracting((best) -> best)
			.isNotEmpty()
			.allMatch((overlap) -> overlap.isOf(plans.getLast().id()));
	}

	@Test
	void knowsPlansUntilTheyAreRemoved() {
		List<AnalysedPlan> plans = plans(new GeneratedPlans(16, 3, 10), 3);
		CounterpartIndex index = index(DocumentFrequencies.of(plans), plans);
		PlanId removed = plans.get(1).id();

		index.remove(removed);

		assertThat(index.plans()).containsExactly(plans.get(0).id(), plans.get(2).id());
		assertThatIllegalArgumentException().isThrownBy(() -> index.best(removed, List.of(), 1))
			.withMessageContaining(removed.value());
		assertThat(index.between(plans.get(0).elements().getLast(), plans.get(1).elements().getLast())).isEmpty();
		assertThat(index.best(plans.getFirst().id(), List.of(removed.element("1")), 1))
			.containsExactly(Map.entry(removed.element("1"), List.of()));
	}

	@Test
	void letsOthersAskWhenAPlanIsAddedAndAddWhenTheyHaveAsked() {
		List<AnalysedPlan> plans = plans(new GeneratedPlans(18, 3, 10), 2);
		CounterpartIndex index = index(DocumentFrequencies.of(plans), plans.subList(0, 1));

		assertThat(CompletableFuture.supplyAsync(index::plans)).succeedsWithin(LIMIT)
			.isEqualTo(List.of(plans.getFirst().id()));
		assertThat(index.plans()).hasSize(1);
		assertThat(CompletableFuture.runAsync(() -> index.put(plans.getLast()))).succeedsWithin(LIMIT);
		assertThat(index.plans()).hasSize(2);
	}

	/** The plan of another municipality that says the same. */
	private static AnalysedPlan copy(AnalysedPlan plan, PlanId id) {
		return new AnalysedPlan(id,
				plan.analysed()
					.stream()
					.map((element) -> new AnalysedElement(copy(element.id(), id), element.kind(), element.title(),
							(element.parent() != null) ? copy(element.parent(), id) : null, element.own()))
					.toList());
	}

	private static ElementId copy(ElementId element, PlanId plan) {
		return new ElementId(element.value().replace(element.plan().value(), plan.value()));
	}

	private static List<AnalysedPlan> plans(GeneratedPlans generated, int municipalities) {
		return IntStream.range(0, municipalities)
			.mapToObj((municipality) -> generated.plan(GeneratedPlans.id(municipality, 1), 4, 4, 5))
			.toList();
	}

	private static List<ElementId> elements(List<AnalysedPlan> plans, PlanId id) {
		return plans.stream().filter((plan) -> plan.id().equals(id)).findFirst().orElseThrow().elements();
	}

	private static CounterpartIndex index(DocumentFrequencies frequencies, List<AnalysedPlan> plans) {
		CounterpartIndex index = new CounterpartIndex(frequencies);
		plans.forEach(index::put);
		return index;
	}

}
