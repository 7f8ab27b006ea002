package io.taikei.query.theme;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.ThemeRef;
import io.taikei.query.theme.PlanCell.WeighedElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ThemeTablesIT {

	@Autowired
	private ThemeTables tables;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@Test
	void putsEveryThemeBesideEveryPlan() {
		List<ComparedTheme> table = this.tables.sideBySide(List.of(), 2).themes();

		assertThat(table).extracting((row) -> row.theme().id())
			.containsExactly("midorino-environment", "midorino-nature", "midorino-outdoors", "midorino-waste",
					"midorino-ports");
		assertThat(table).allSatisfy((row) -> assertThat(row.plans()).extracting((cell) -> cell.plan().id())
			.containsExactly("999016-2", "999024-1"));
	}

	@Test
	void namesTheElementsThatAreMostAboutATheme() {
		PlanCell nature = this.tables.sideBySide(List.of(), 2).themes().get(1).plans().getFirst();

		assertThat(nature.total()).isGreaterThan(2);
		assertThat(nature.elements()).hasSize(2).extracting(WeighedElement::weight).allMatch((weight) -> weight == 1);
		assertThat(nature.elements().getFirst().element().source().file()).isEqualTo("midorino.txt");
	}

	@Test
	void showsBlanks() {
		ComparedTheme ports = this.tables.sideBySide(List.of(), 2).themes().getLast();

		assertThat(ports.broader()).extracting(ThemeRef::id).isEqualTo("midorino-environment");
		assertThat(ports.plans()).extracting(PlanCell::total).containsOnly(0L);
	}

	@Test
	void comparesTheNamedPlansAndElseCurrentEditions() {
		this.graph.loadThird();
		try {
			assertThat(plans(this.tables.sideBySide(List.of(), 0).themes())).containsExactly("999016-3", "999024-1");
			assertThat(plans(this.tables.sideBySide(List.of(MidorinoPlan.ID), 0).themes())).containsExactly("999016-2");
		}
		finally {
			this.graph.forgetThird();
		}
	}

	@Test
	void findsThemesThatOnlyOneOfTwoPlansAddresses() {
		ThemeGaps gaps = this.tables.gapsBetween(MidorinoPlan.ID, KawasemiPlan.ID, 5).orElseThrow();

		assertThat(ids(gaps.onlyFrom())).containsExactly("midorino-nature", "midorino-waste", "midorino-outdoors");
		assertThat(gaps.onlyTo()).isEmpty();
		assertThat(gaps.onlyFrom().getFirst().plans()).singleElement()
			.satisfies((cell) -> assertThat(cell.plan().id()).isEqualTo("999016-2"));
	}

	@Test
	void tellsOnWhichSideAGapIs() {
		ThemeGaps gaps = this.tables.gapsBetween(KawasemiPlan.ID, MidorinoPlan.ID, 5).orElseThrow();

		assertThat(gaps.onlyFrom()).isEmpty();
		assertThat(ids(gaps.onlyTo())).contains("midorino-waste");
	}

	@Test
	void knowsNoGapsOfAPlanThatIsNotLoaded() {
		assertThat(this.tables.gapsBetween(MidorinoPlan.ID, new PlanId("999024-9"), 5)).isEmpty();
	}

	@Test
	void findsNoJointWorkWhereOnlyOneTownAddressesTheThemes() {
		JointWork work = this.tables.jointWork(null, 5);

		assertThat(work.candidates()).isEmpty();
		assertThat(work.explanation()).isNotNull();
	}

	@Test
	void coversTheSdgsOfTheThemesAndShowsBlanks() {
		List<SdgCoverage> coverage = this.tables.sdgs(null, 1);

		assertThat(coverage).hasSize(17);
		assertThat(total(coverage, 15)).isPositive();
		assertThat(total(coverage, 12)).isPositive();
		assertThat(total(coverage, 14)).isZero();
		assertThat(coverage.getFirst().plans()).extracting((cell) -> cell.plan().id())
			.containsExactly("999016-2", "999024-1");
	}

	@Test
	void coversTheSdgsOfOnePlan() {
		assertThat(this.tables.sdgs(KawasemiPlan.ID, 1)).allSatisfy((sdg) -> assertThat(sdg.plans()).singleElement()
			.satisfies((cell) -> assertThat(cell.plan().id()).isEqualTo("999024-1")));
	}

	@Test
	void coversTheSdgsByElementsOfOneKind() {
		ThemeRequest request = ThemeRequest.of(MidorinoPlan.ID);

		assertThat(total(this.tables.sdgs(request, Kind.POLICY).goals(), 15)).isPositive()
			.isLessThan(total(this.tables.sdgs(request).goals(), 15));
		assertThat(total(this.tables.sdgs(request, Kind.PROJECT).goals(), 15)).isZero();
	}

	private static long total(List<SdgCoverage> coverage, int number) {
		return coverage.get(number - 1).plans().getFirst().total();
	}

	private static List<String> plans(List<ComparedTheme> table) {
		return table.getFirst().plans().stream().map((cell) -> cell.plan().id()).toList();
	}

	private static List<String> ids(List<ComparedTheme> themes) {
		return themes.stream().map((row) -> row.theme().id()).toList();
	}

}
