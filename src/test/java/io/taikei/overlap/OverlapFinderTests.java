package io.taikei.overlap;

import java.util.List;

import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThemes;
import io.taikei.MidorinoThirdPlan;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Predicate;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidPlans;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OverlapFinderTests {

	private static final ValidPlan MIDORINO = ValidPlans.of(MidorinoPlan.plan());

	/** Much like it, being its next edition. */
	private static final ValidPlan THIRD = ValidPlans.of(MidorinoThirdPlan.plan());

	private static final ValidPlan KAWASEMI = ValidPlans.of(KawasemiPlan.plan());

	private static final ValidPlan NEIGHBOUR = ValidPlans.of(MidorinoMappings.neighbour());

	private final OverlapFinder finder = new OverlapFinder(MidorinoThemes.themes());

	@Test
	void comparesNoPlanWithItself() {
		assertThat(this.finder.add(List.of(MIDORINO))).isEmpty();
	}

	@Test
	void findsTheSameForAPlanThatIsAddedAgain() {
		List<Overlap> overlaps = this.finder.add(List.of(MIDORINO, THIRD));

		assertThat(overlaps).isNotEmpty();
		assertThat(this.finder.add(List.of(THIRD))).isEqualTo(overlaps);
		assertThat(this.finder.add(List.of(MIDORINO))).isEqualTo(overlaps);
	}

	@Test
	void findsTheSameInWhicheverOrderPlansCome() {
		List<Overlap> overlaps = this.finder.add(List.of(MIDORINO, THIRD));

		assertThat(new OverlapFinder(MidorinoThemes.themes()).add(List.of(THIRD, MIDORINO))).isEqualTo(overlaps);
	}

	@Test
	void findsTheSameWithPlansThatAreOnlyKnown() {
		List<Overlap> overlaps = this.finder.add(List.of(MIDORINO, THIRD));

		OverlapFinder knowing = new OverlapFinder(MidorinoThemes.themes());
		knowing.know(List.of(MIDORINO));

		assertThat(knowing.add(List.of(THIRD))).isEqualTo(overlaps);
	}

	@Test
	void givesOnlyTheOverlapsOfThePlansThatWereAdded() {
		ValidPlan town = ValidPlans.of(SmallElements
			.plan(List.of(SmallElements.element(Kind.GOAL, "1", "里山を守るために", null, "身近な自然を守ることが大切です。"))));
		this.finder.add(List.of(MIDORINO, THIRD));

		assertThat(this.finder.add(List.of(KAWASEMI, NEIGHBOUR))).isEmpty();
		assertThat(this.finder.add(List.of(town))).isNotEmpty().allMatch((overlap) -> overlap.isOf(town.plan().id()));
	}

	@Test
	void comparesNeitherVisionsNorProjectsNorWhatHasNoName() {
		assertThat(this.finder.add(List.of(MIDORINO, THIRD))).isNotEmpty()
			.flatExtracting(Overlap::a, Overlap::b)
			.doesNotContain(MidorinoPlan.id("1"), MidorinoThirdPlan.id("1"), MidorinoThirdPlan.id("P1"),
					MidorinoPlan.id("1-1-3"));
	}

	@Test
	void comparesEachKindWithTheSameAndLowerOnesOfBothPlans() {
		assertThat(this.finder.add(List.of(MIDORINO, THIRD))).extracting(OverlapFinderTests::told)
			.contains("1-2 exactMatch 1-2", "1-1 closeMatch 1-1-1", "1-1 narrowMatch 1-1-1.2", "1-1-2 broadMatch 1-1",
					"1-1-2.1 broadMatch 1-1", "1-1-2 narrowMatch 1-1-1.1", "1-1-2.1 broadMatch 1-1-1",
					"1-1-1.1 exactMatch 1-1-1.1", "2-1-1 relatedMatch 2-1-2")
			.doesNotHaveDuplicates();
	}

	@Test
	void tellsWhatAScoreIsMadeOf() {
		assertThat(this.finder.add(List.of(MIDORINO, THIRD))).allSatisfy((overlap) -> {
			ScoreParts parts = overlap.parts();
			assertThat(overlap.score()).isCloseTo(Math.sqrt(parts.context()) * parts.share(), within(1e-12));
			assertThat(parts.own()).isBetween(0.0, 1.0);
			assertThat(parts.themes()).isBetween(0.0, 1.0);
		})
			.filteredOn((overlap) -> told(overlap).equals("1-1-1.1 exactMatch 1-1-1.1"))
			.singleElement()
			.satisfies((same) -> {
				assertThat(same.parts().own()).isCloseTo(1, within(1e-6));
				assertThat(same.parts().themes()).isCloseTo(1, within(1e-6));
				assertThat(same.accepted()).isTrue();
			});
	}

	@Test
	void letsOnlyTheHigherOfTwoKindsCompete() {
		assertThat(this.finder.add(List.of(MIDORINO, THIRD)))
			.filteredOn((overlap) -> told(overlap).equals("1-1 narrowMatch 1-1-1.2"))
			.singleElement()
			.satisfies((best) -> assertThat(best.parts().share()).isEqualTo(1));
	}

	@Test
	void quotesEachElementFromItsOwnPlan() {
		assertThat(this.finder.add(List.of(MIDORINO, THIRD))).isNotEmpty().allSatisfy((overlap) -> {
			assertThat(overlap.evidence().quoteA().source().file()).isEqualTo("midorino.txt");
			assertThat(overlap.evidence().quoteB().source().file()).isEqualTo("midorino-3.txt");
		});
	}

	@Test
	void namesWhatIsNotAcceptedARelatedMatch() {
		assertThat(this.finder.add(List.of(MIDORINO, THIRD))).filteredOn((overlap) -> !overlap.accepted())
			.isNotEmpty()
			.allMatch((overlap) -> overlap.predicate() == Predicate.RELATED_MATCH);
	}

	private static String told(Overlap overlap) {
		return "%s %s %s".formatted(code(overlap.a()), overlap.predicate().localName(), code(overlap.b()));
	}

	private static String code(ElementId id) {
		return id.value().substring(id.value().indexOf(':') + 1);
	}

}
