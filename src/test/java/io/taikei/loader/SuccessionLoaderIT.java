package io.taikei.loader;

import java.util.List;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThirdPlan;
import io.taikei.loader.LoadReport.Change;
import io.taikei.model.Succession.Kind;
import io.taikei.model.Successor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@GraphTest
class SuccessionLoaderIT {

	private static final Successor RENAMED = Successor.inPlanFile(Kind.RENAMED, MidorinoPlan.id("1-1"),
			MidorinoThirdPlan.id("1-1"), MidorinoPlan.PERSON);

	private static final Successor CONTINUED = Successor.inferred(Kind.CONTINUED, MidorinoPlan.id("1-2"),
			MidorinoThirdPlan.id("1-2"), 0.95);

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private SuccessionLoader loader;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlans() {
		this.graph.forgetThird();
		this.graph.load();
		this.graph.loadThird();
	}

	@AfterEach
	void forgetThird() {
		this.graph.forgetThird();
	}

	@Test
	void createsEveryLinkOnce() {
		SuccessionReport report = load(RENAMED, CONTINUED);

		assertThat(report.links()).isEqualTo(new Change(3, 0, 0));
		assertThat(report.totals()).containsExactly(Map.entry(Kind.CONTINUED, 1L), Map.entry(Kind.RENAMED, 1L));
		assertThat(stored()).containsExactly("999016-3:1-1 RENAMED REVIEWED 1.0 999016-2:1-1",
				"999016-3:1-2 CONTINUED INFERRED 0.95 999016-2:1-2");
	}

	@Test
	void changesNothingTheSecondTime() {
		load(RENAMED, CONTINUED);

		assertThat(load(RENAMED, CONTINUED).changedNothing()).isTrue();
	}

	@Test
	void writesOnlyTheLinkThatChangedAndRemovesWhatIsNoLongerFound() {
		load(RENAMED, CONTINUED);

		SuccessionReport report = load(CONTINUED.as(Kind.RENAMED));

		assertThat(report.links()).isEqualTo(new Change(0, 1, 1));
		assertThat(stored()).containsExactly("999016-3:1-2 RENAMED INFERRED 0.95 999016-2:1-2");
	}

	@Test
	void leavesNoLinkBehindWithAForgottenPlan() {
		load(RENAMED, CONTINUED);

		this.graph.forgetThird();

		assertThat(stored()).isEmpty();
	}

	@Test
	void keepsTheLinksWhenAnEditionIsLoadedAgain() {
		load(RENAMED, CONTINUED);

		this.graph.load();
		this.graph.loadThird();

		assertThat(stored()).hasSize(2);
	}

	@Test
	void loadsNothingWhereAnElementIsAbsent() {
		Successor absent = Successor.inPlanFile(Kind.RENAMED, MidorinoPlan.id("9"), MidorinoThirdPlan.id("1-1"), null);

		assertThatExceptionOfType(IncompleteLoad.class).isThrownBy(() -> load(absent, CONTINUED))
			.withMessageContaining("Of the 2 links");
		assertThat(stored()).isEmpty();
	}

	@Test
	void refusesPairsOfOtherPlansAndPairsThatComeTwice() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.loader.load(KawasemiPlan.ID, MidorinoThirdPlan.ID, List.of(RENAMED)));
		assertThatIllegalArgumentException().isThrownBy(() -> load(RENAMED, RENAMED.as(Kind.MERGED)));
	}

	private SuccessionReport load(Successor... successors) {
		return this.loader.load(MidorinoPlan.ID, MidorinoThirdPlan.ID, List.of(successors));
	}

	private List<String> stored() {
		return List.copyOf(this.client.query(
				"MATCH (later:PlanElement)-[link:SUCCEEDS]->(earlier:PlanElement) RETURN later.id + ' ' + link.kind + ' ' + link.status + ' ' + toString(link.confidence) + ' ' + earlier.id AS told ORDER BY told")
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("told").asString())
			.all());
	}

}
