package io.taikei.overlap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThemes;
import io.taikei.MidorinoThirdPlan;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Predicate;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.PlanAnalyser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OverlapFinderTests {

	private static final PlanAnalyser ANALYSER = new PlanAnalyser(MidorinoThemes.themes());

	private static final AnalysedPlan MIDORINO = ANALYSER.analyse(MidorinoPlan.plan());

	/** Much like it, being its next edition. */
	private static final AnalysedPlan THIRD = ANALYSER.analyse(MidorinoThirdPlan.plan());

	private final OverlapFinder finder = new OverlapFinder(MidorinoThemes.frequencies());

	private final List<Overlap> overlaps = this.finder.between(MIDORINO, THIRD);

	@Test
	void findsTheSameWhicheverPlanComesFirst() {
		assertThat(this.finder.between(THIRD, MIDORINO)).isEqualTo(this.overlaps);
	}

	@Test
	void findsTheSameFromWhatWasKept() {
		assertThat(this.finder.between(AnalysedPlan.of(MIDORINO.toBytes()), AnalysedPlan.of(THIRD.toBytes())))
			.isEqualTo(this.overlaps);
	}

	@Test
	void findsTheSameInWhicheverOrderElementsCome() {
		List<AnalysedElement> elements = new ArrayList<>(MIDORINO.analysed());
		Collections.shuffle(elements, new Random(16));

		assertThat(this.finder.between(new AnalysedPlan(MIDORINO.id(), elements), THIRD)).isEqualTo(this.overlaps);
	}

	@Test
	void comparesNeitherVisionsNorProjectsNorWhatHasNoName() {
		assertThat(this.overlaps).isNotEmpty()
			.flatExtracting(Overlap::a, Overlap::b)
			.doesNotContain(MidorinoPlan.id("1"), MidorinoThirdPlan.id("1"), MidorinoThirdPlan.id("P1"),
					MidorinoPlan.id("1-1-3"));
	}

	@Test
	void comparesEachKindWithTheSameAndLowerOnesOfBothPlans() {
		assertThat(this.overlaps).extracting(OverlapFinderTests::told)
			.contains("1-2 exactMatch 1-2", "1-1 closeMatch 1-1-1", "1-1 narrowMatch 1-1-1.2", "1-1-2 broadMatch 1-1",
					"1-1-2.1 broadMatch 1-1", "1-1-1 narrowMatch 1-1-1.2", "1-1-2 relatedMatch 1-1-1.1",
					"1-1-2.1 broadMatch 1-1-1", "1-1-1.1 exactMatch 1-1-1.1", "2-1-1 relatedMatch 2-1-2")
			.doesNotHaveDuplicates();
	}

	@Test
	void tellsWhatAScoreIsMadeOf() {
		assertThat(this.overlaps).allSatisfy((overlap) -> {
			ScoreParts parts = overlap.parts();
			double whole = Math.sqrt(parts.context()) * parts.share();
			if (code(overlap.a()).contains(".") == code(overlap.b()).contains(".")) {
				assertThat(overlap.score()).isCloseTo(whole, within(1e-12));
			}
			assertThat(overlap.score()).isLessThanOrEqualTo(whole + 1e-12);
			assertThat(overlap.likelihood()).isBetween(0.0, 1.0);
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
		assertThat(this.overlaps).filteredOn((overlap) -> told(overlap).equals("1-1 narrowMatch 1-1-1.2"))
			.singleElement()
			.satisfies((best) -> assertThat(best.parts().share()).isEqualTo(1));
	}

	@Test
	void namesWhatIsNotAcceptedARelatedMatch() {
		assertThat(this.overlaps).filteredOn((overlap) -> !overlap.accepted())
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
