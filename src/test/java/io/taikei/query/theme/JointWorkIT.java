package io.taikei.query.theme;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Label;
import io.taikei.model.Mapping;
import io.taikei.model.NoCounterpart;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two towns that both address nature and waste, and are alike by nature alone. */
@GraphTest
class JointWorkIT {

	private static final SourceSpan LINE = SourceSpan.line("joint.sssom.tsv", 1);

	@Autowired
	private ThemeTables tables;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.load(kawasemi());
	}

	@AfterEach
	void forgetWhatWasDecided() {
		this.graph.forgetDecisions();
		this.graph.forgetMappings();
	}

	@Test
	void putsTheThemeFirstByWhichMostPairsAreAlike() {
		assertThat(this.tables.jointWork(null, 5).candidates()).extracting(JointWorkIT::told)
			.containsExactly("midorino-nature 4", "midorino-waste 0");
	}

	@Test
	void countsTheElementsOfEachTownAndNamesThoseMostAboutTheTheme() {
		List<PlanCell> nature = this.tables.jointWork(null, 2).candidates().getFirst().theme().plans();

		assertThat(nature).extracting((cell) -> cell.plan().municipality().code()).containsExactly("999016", "999024");
		assertThat(nature).extracting(PlanCell::total).containsExactly(7L, 3L);
		assertThat(nature).extracting((cell) -> cell.elements().size()).containsExactly(2, 2);
		assertThat(nature.getLast().elements()).extracting((weighed) -> weighed.element().id())
			.containsExactly("999024-1:1-1", "999024-1:1-1-1");
	}

	@Test
	void countsPairsThatAReviewAcceptsAndNoneThatItRejects() {
		this.graph.decide("999016-2:1-1~999024-1:1-1-1.2", "ACCEPTED");
		assertThat(pairsByNature()).isEqualTo(5);

		this.graph.decide("999016-2:1-1~999024-1:1-1-1", "REJECTED");
		this.graph.decide("999016-2:1-1~999024-1:1-1", "REJECTED");
		assertThat(pairsByNature()).isEqualTo(3);
	}

	@Test
	void countsNoPairThatAMappingRejects() {
		load(new CuratedOverlap(KawasemiPlan.id("1-1-1"), MidorinoPlan.id("1-1-2"), Predicate.CLOSE_MATCH, true,
				MidorinoMappings.byPerson(LINE)));
		assertThat(pairsByNature()).isEqualTo(3);

		load(new NoCounterpart(MidorinoPlan.id("1-1"), KawasemiPlan.ID, MidorinoMappings.byPerson(LINE)));
		assertThat(pairsByNature()).isEqualTo(2);

		load(new NoCounterpart(KawasemiPlan.id("1-1-1.2"), MidorinoPlan.ID, MidorinoMappings.byPerson(LINE)));
		assertThat(pairsByNature()).isEqualTo(3);
	}

	@Test
	void countsAPairThatAMappingStates() {
		load(new CuratedOverlap(KawasemiPlan.id("1-1-1"), MidorinoPlan.id("1-1-2"), Predicate.CLOSE_MATCH, false,
				MidorinoMappings.byPerson(LINE)));

		assertThat(pairsByNature()).isEqualTo(4);
	}

	@Test
	void asksForSoManyMunicipalities() {
		this.graph.load(MidorinoMappings.neighbour());
		assertThat(this.tables.jointWork(null, 5).candidates()).isEmpty();

		assertThat(this.tables.jointWork(2, 5).candidates()).extracting(JointWorkIT::told)
			.containsExactly("midorino-nature 4", "midorino-waste 0");
		assertThat(this.tables.jointWork(3, 5).candidates()).isEmpty();
	}

	private void load(Mapping mapping) {
		this.graph.load(List.of(mapping));
	}

	private long pairsByNature() {
		return this.tables.jointWork(null, 1)
			.candidates()
			.stream()
			.filter((candidate) -> candidate.theme().theme().id().equals("midorino-nature"))
			.findFirst()
			.orElseThrow()
			.pairs();
	}

	private static String told(JointWork.Candidate candidate) {
		return candidate.theme().theme().id() + " " + candidate.pairs();
	}

	/** Kawasemi's plan, with titles that name the themes of Midorino's. */
	private static Plan kawasemi() {
		Plan plan = KawasemiPlan.plan();
		return new Plan(plan.id(), plan.municipality(), plan.edition(), plan.title(), plan.status(), plan.firstYear(),
				plan.lastYear(), plan.elements().stream().map(JointWorkIT::aboutTheThemes).toList());
	}

	private static PlanElement aboutTheThemes(PlanElement element) {
		return switch (element.id().value()) {
			case "999024-1:1-1" -> titled(element, "水辺のいのちを受けつぐ");
			case "999024-1:1-1-1" -> titled(element, "水辺の保護");
			case "999024-1:1-1-1.2" -> titled(element, "生きものと資源の観察会");
			default -> element;
		};
	}

	private static PlanElement titled(PlanElement element, String title) {
		Label label = element.label();
		return PlanElement.of(element.kind(),
				new Label(label.id(), label.code(), label.codeRaw(), title, label.naming(), label.levelName(),
						label.order(), label.placeholder(), label.note(), label.footnotes(), label.codeSource(),
						label.source()),
				null, element.placements(), element.statements(), element.delivery());
	}

}
