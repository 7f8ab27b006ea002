package io.taikei.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.model.Goal;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.overlap.index.SparseVector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonSpaceTests {

	private final SeedPlans seeds = SeedPlans.read();

	private final AnalysedPlan kiyose = this.seeds.analyse(this.seeds.kiyose());

	private final AnalysedPlan nishitokyo = this.seeds.analyse(this.seeds.nishitokyo());

	private final ComparisonSpace space = new ComparisonSpace(this.seeds.vocabulary().themes(),
			this.seeds.vocabulary().frequencies());

	private final List<Overlap> accepted = new OverlapFinder(this.seeds.vocabulary().frequencies())
		.between(this.kiyose, this.nishitokyo)
		.stream()
		.filter(Overlap::accepted)
		.toList();

	@Test
	void findsTheAcceptedOverlapsOfThePairsComparison() {
		// What was placed before changes nothing.
		PlacedPlan second = this.space.place(this.nishitokyo);
		PlacedPlan first = this.space.place(this.kiyose);

		assertThat(this.accepted).hasSizeGreaterThan(100);
		assertThat(this.space.accepted(first, second)).isEqualTo(this.accepted);
	}

	@Test
	void findsThoseOfSomeElementsAlone() {
		PlacedPlan first = this.space.place(this.kiyose);
		PlacedPlan second = this.space.place(this.nishitokyo);
		Set<ElementId> elements = this.seeds.nishitokyo()
			.plan()
			.elements()
			.stream()
			.map(PlanElement::id)
			.filter((id) -> id.value().contains(":2-"))
			.collect(Collectors.toSet());
		List<Overlap> theirs = this.accepted.stream().filter((overlap) -> elements.contains(overlap.b())).toList();

		assertThat(theirs).hasSizeBetween(10, this.accepted.size() - 10);
		assertThat(this.space.accepted(second, elements, first)).containsExactlyInAnyOrderElementsOf(theirs);
	}

	@Test
	void saysWhyByTheElementsAlone() {
		Goal goal = this.seeds.goals().elements(Goal.class).getFirst();
		Overlap overlap = this.accepted.stream().filter((one) -> one.a().equals(goal.id())).findFirst().orElseThrow();
		PlanElement other = this.seeds.nishitokyo()
			.plan()
			.elements()
			.stream()
			.filter((element) -> element.id().equals(overlap.b()))
			.findFirst()
			.orElseThrow();
		List<PlacedVector> placed = List.of(this.space.place(this.kiyose, Set.of(goal.id())).getFirst(),
				this.space.place(this.nishitokyo, Set.of(other.id())).getFirst());
		Map<Passage, SparseVector> passages = new HashMap<>();

		Overlap explained = this.space.evidence(placed, passages).explain(overlap, goal, other);

		assertThat(explained)
			.isEqualTo(new EvidenceFinder(this.seeds.vocabulary().themes(), this.seeds.vocabulary().frequencies())
				.between(this.kiyose, this.nishitokyo)
				.explain(overlap, goal, other));
		assertThat(passages).isNotEmpty();
		assertThat(this.space.evidence(placed, passages).explain(overlap, goal, other)).isEqualTo(explained);
	}

}
