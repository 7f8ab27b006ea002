package io.taikei.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.model.Goal;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.ElementPassage;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.PlacedVector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonSpaceTests {

	private static final SeedPlans SEEDS = SeedPlans.read();

	private static final AnalysedPlan KIYOSE = SEEDS.analyse(SEEDS.kiyose());

	private static final AnalysedPlan NISHITOKYO = SEEDS.analyse(SEEDS.nishitokyo());

	private static final List<Overlap> ACCEPTED = new OverlapFinder(SEEDS.vocabulary().frequencies())
		.between(KIYOSE, NISHITOKYO)
		.stream()
		.filter(Overlap::accepted)
		.toList();

	private final ComparisonSpace space = new ComparisonSpace(SEEDS.vocabulary().themes(),
			SEEDS.vocabulary().frequencies());

	@Test
	void findsTheAcceptedOverlapsOfThePairsComparison() {
		// What was placed before changes nothing.
		PlacedPlan second = this.space.place(NISHITOKYO);
		PlacedPlan first = this.space.place(KIYOSE);

		assertThat(ACCEPTED).hasSizeGreaterThan(100);
		assertThat(this.space.overlaps(first, second, Tier.DIRECT)).isEqualTo(ACCEPTED);
	}

	@Test
	void findsThoseOfSomeElementsAlone() {
		PlacedPlan first = this.space.place(KIYOSE);
		PlacedPlan second = this.space.place(NISHITOKYO);
		Set<ElementId> elements = SEEDS.nishitokyo()
			.plan()
			.elements()
			.stream()
			.map(PlanElement::id)
			.filter((id) -> id.value().contains(":2-"))
			.collect(Collectors.toSet());
		List<Overlap> theirs = ACCEPTED.stream().filter((overlap) -> elements.contains(overlap.b())).toList();

		assertThat(theirs).hasSizeBetween(10, ACCEPTED.size() - 10);
		assertThat(this.space.overlaps(second, elements, first, Tier.DIRECT))
			.containsExactlyInAnyOrderElementsOf(theirs);
	}

	@Test
	void saysWhyByTheElementsAlone() {
		Goal goal = SEEDS.goals().elements(Goal.class).getFirst();
		Overlap overlap = ACCEPTED.stream().filter((one) -> one.a().equals(goal.id())).findFirst().orElseThrow();
		PlanElement other = SEEDS.nishitokyo()
			.plan()
			.elements()
			.stream()
			.filter((element) -> element.id().equals(overlap.b()))
			.findFirst()
			.orElseThrow();
		List<PlacedVector> placed = List.of(this.space.place(KIYOSE, Set.of(goal.id())).getFirst(),
				this.space.place(NISHITOKYO, Set.of(other.id())).getFirst());
		Map<ElementPassage, ReadPassage> passages = new HashMap<>();

		Overlap explained = this.space.evidence(placed, passages).explain(overlap, goal, other);

		assertThat(explained)
			.isEqualTo(new EvidenceFinder(SEEDS.vocabulary().themes(), SEEDS.vocabulary().frequencies())
				.between(KIYOSE, NISHITOKYO)
				.explain(overlap, goal, other));
		assertThat(passages).isNotEmpty();
		assertThat(this.space.evidence(placed, passages).explain(overlap, goal, other)).isEqualTo(explained);
	}

}
