package io.taikei.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThirdPlan;
import io.taikei.loader.LoadReport.Change;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ForgetPlanIT {

	@Autowired
	private MidorinoGraph graph;

	@Autowired
	private PlanLoader loader;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlans() {
		this.graph.load();
		this.graph.loadThird();
	}

	@AfterEach
	void leaveOnePlan() {
		this.graph.forgetThird();
		this.graph.load();
	}

	@Test
	void removesAllThatBelongsToThePlan() {
		ForgetReport report = this.loader.forget(MidorinoThirdPlan.ID).orElseThrow();

		assertThat(report.removed()).containsAllEntriesOf(Map.of("PlanElement", 17L, "Project", 1L, "Statement", 1L,
				"Indicator", 3L, "SourceFile", 1L, "SuccessionLink", 5L));
		assertThat(report.nodes()).isEqualTo(new Change(0, 1, 17 + 1 + 3 + 1 + 5 + 1));
		assertThat(nodes("999016-3")).isEmpty();
		assertThat(nodes("999016-2")).isNotEmpty();
	}

	@Test
	void keepsAMunicipalityThatHasAnotherPlan() {
		this.loader.forget(MidorinoThirdPlan.ID);

		assertThat(municipalities()).isEqualTo(1L);
	}

	@Test
	void removesAMunicipalityThatHasNoPlanLeft() {
		this.loader.forget(MidorinoThirdPlan.ID);
		this.loader.forget(MidorinoPlan.ID);

		assertThat(municipalities()).isEqualTo(0L);
	}

	@Test
	void knowsNoOtherPlan() {
		assertThat(this.loader.forget(new PlanId("999016-9"))).isEmpty();
		assertThat(this.loader.forget(new PlanId("999016"))).isEmpty();
	}

	@Test
	void makesTheNewestAdoptedPlanCurrent() {
		assertThat(current()).containsExactly("999016-3");

		this.graph.load(MidorinoThirdPlan.with(Plan.Status.DRAFT, 2035));
		assertThat(current()).containsExactly("999016-2");

		this.graph.load(MidorinoThirdPlan.with(Plan.Status.ADOPTED, 2020));
		assertThat(current()).containsExactly("999016-2");

		this.graph.loadThird();
		assertThat(current()).containsExactly("999016-3");

		this.loader.forget(MidorinoThirdPlan.ID);
		assertThat(current()).containsExactly("999016-2");
	}

	@Test
	void changesNothingWhenBothEditionsAreLoadedAgain() {
		assertThat(this.graph.load(MidorinoPlan.plan()).changedNothing()).isTrue();
		assertThat(this.graph.loadThird().changedNothing()).isTrue();
	}

	private List<Object> nodes(String planId) {
		return all("MATCH (node) WHERE node.id STARTS WITH '%s' RETURN node.id AS answer".formatted(planId));
	}

	/** The current plan, as the plans tell it and as their elements do. */
	private List<Object> current() {
		List<Object> plans = all(
				"MATCH (:Municipality {code: '999016'})-[:ADOPTED]->(plan {current: true}) RETURN plan.id AS answer");
		assertThat(all("MATCH (element:PlanElement {municipalityCode: '999016', current: true}) "
				+ "RETURN DISTINCT element.planId AS answer"))
			.isEqualTo(plans);
		return plans;
	}

	private Object municipalities() {
		return all("MATCH (town:Municipality {code: '999016'}) RETURN count(town) AS answer").getFirst();
	}

	private List<Object> all(String cypher) {
		Collection<Map<String, Object>> rows = this.client.query(cypher).fetch().all();
		return rows.stream().map((row) -> row.get("answer")).toList();
	}

}
