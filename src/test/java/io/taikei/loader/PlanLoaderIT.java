package io.taikei.loader;

import java.util.List;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThemes;
import io.taikei.loader.LoadReport.Change;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import io.taikei.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class PlanLoaderIT {

	@Autowired
	private MidorinoGraph graph;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	@AfterEach
	void loadPlan() {
		this.graph.load();
	}

	@Test
	void createsEveryPartOfPlan() {
		run("MATCH (part) WHERE part.id STARTS WITH '999016-2' DETACH DELETE part");

		LoadReport report = load(MidorinoPlan.plan());

		assertThat(report.totals()).containsExactlyInAnyOrderEntriesOf(Map.of("PlanElement", 17L, "FutureVision", 2L,
				"Goal", 4L, "Policy", 5L, "Initiative", 6L, "Statement", 5L, "Footnote", 2L, "SourceFile", 1L));
		assertThat(report.nodes()).isEqualTo(new Change(17 + 5 + 2 + 1 + 1, 0, 0));
		assertThat(report.relationships()).isEqualTo(new Change(18 + 5 + 2 + 1 + 1 + 10 + 4, 0, 0));
	}

	@Test
	void changesNothingTheSecondTime() {
		LoadReport report = load(MidorinoPlan.plan());

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.totals()).containsEntry("PlanElement", 17L);
	}

	@Test
	void writesOnlyTheElementThatChanged() {
		LoadReport report = load(MidorinoPlan.replacing("1-2", (element) -> withStatements((Goal) element, "1-2.s1")));

		assertThat(report.nodes()).isEqualTo(new Change(1, 1, 0));
		assertThat(report.relationships()).isEqualTo(new Change(1, 1, 0));
		assertThat(themesOf("1-2")).containsExactly("midorino-waste 1.0 [ごみ, 分別]");
	}

	@Test
	void removesWhatThePlanNoLongerHas() {
		LoadReport report = load(MidorinoPlan.without("2-2"));

		// The plan counts one goal less.
		assertThat(report.nodes()).isEqualTo(new Change(0, 2, 1 + 3 + 1));
		assertThat(report.totals()).containsEntry("Goal", 3L).containsEntry("Statement", 2L);
	}

	@Test
	void keepsTheNodesOfElementsThatStay() {
		List<Object> before = nodeOf("1-1-1");

		load(MidorinoPlan.without("2-2"));

		assertThat(nodeOf("1-1-1")).isEqualTo(before);
	}

	@Test
	void movesAnElementToItsNewParent() {
		LoadReport report = load(MidorinoPlan.replacing("1-1-2.1", (element) -> below(element, "1-1-1")));

		assertThat(report.nodes()).isEqualTo(Change.NONE);
		assertThat(report.relationships()).isEqualTo(new Change(1, 1, 1));
		assertThat(parentsOf("1-1-2.1")).containsExactly("999016-2:1-1-1");
	}

	@Test
	void changesTheKindOfAnElementInPlace() {
		List<Object> before = nodeOf("1-2");

		load(MidorinoPlan.replacing("2-1-1.1",
				(element) -> new Policy(element.label(), element.placements(), List.of())));

		assertThat(labelsOf("2-1-1.1")).containsExactlyInAnyOrder("PlanElement", "Policy", "Uncompared");
		assertThat(nodeOf("1-2")).isEqualTo(before);
	}

	@Test
	void addressesThemes() {
		assertThat(themesOf("1-1")).containsExactly("midorino-nature 1.0 [自然, ビオトープ]");
		assertThat(themesOf("2-1-1.2")).containsExactly("midorino-nature 0.5 [里山]", "midorino-outdoors 0.5 [自然体験]");
		assertThat(themesOf("2")).isEmpty();
	}

	@Test
	void forgetsThemesThatAnElementIsNoLongerAbout() {
		LoadReport report = load(MidorinoPlan.replacing("2-1-1.2", (element) -> titled(element, "水辺の自然体験")));

		assertThat(themesOf("2-1-1.2")).containsExactly("midorino-nature 0.5 [水辺]", "midorino-outdoors 0.5 [自然体験]");
		assertThat(report.relationships()).isEqualTo(new Change(0, 1, 0));

		report = load(MidorinoPlan.replacing("2-1-1.2", (element) -> titled(element, "自然体験")));

		assertThat(themesOf("2-1-1.2")).containsExactly("midorino-outdoors 1.0 [自然体験]");
		assertThat(report.relationships()).isEqualTo(new Change(0, 2, 1));
	}

	@Test
	void loadsNothingWhereAThemeIsNotLoaded() {
		this.graph.load(MidorinoThemes.without("midorino-outdoors"));

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> load(MidorinoPlan.without("2-2")));

		assertThat(nodeOf("2-2")).isNotEmpty();
	}

	@Test
	void loadsNothingWhereAStatementFails() {
		String tooLongForItsIndex = "1-2.s" + "1".repeat(40_000);
		Plan broken = MidorinoPlan.replacing("1-2", (element) -> withStatements((Goal) element, tooLongForItsIndex));

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> load(broken));

		assertThat(load(MidorinoPlan.plan()).changedNothing()).isTrue();
	}

	@Test
	void loadsNothingWhereAParentIsUnknown() {
		Plan broken = MidorinoPlan.replacing("1-1-2.1", (element) -> below(element, "9-9"));

		assertThatExceptionOfType(IncompleteLoad.class).isThrownBy(() -> load(broken)).withMessageContaining("17");

		assertThat(load(MidorinoPlan.plan()).changedNothing()).isTrue();
	}

	@Test
	void keepsWhatTheInferenceSaidBesideTheReview() {
		Map<String, Object> link = this.client
			.query("MATCH (:Initiative {id: '999016-2:1-1-2.1'})-[link:PART_OF]->() RETURN properties(link) AS link")
			.fetch()
			.one()
			.map((row) -> row.get("link"))
			.map(PlanLoaderIT::asMap)
			.orElseThrow();

		assertThat(link).containsOnly(Map.entry("status", "REVIEWED"), Map.entry("decidedByKind", "PERSON"),
				Map.entry("decidedBy", "みどり野市企画課"), Map.entry("confidence", 1.0), Map.entry("order", 1L),
				Map.entry("position", 1L), Map.entry("alternatives", List.of("999016-2:1-1-1")),
				Map.entry("alternativeConfidences", List.of(0.55)), Map.entry("inferredParent", "999016-2:1-1-1"),
				Map.entry("inferredConfidence", 0.55));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> asMap(Object value) {
		return (Map<String, Object>) value;
	}

	private LoadReport load(Plan plan) {
		return this.graph.load(plan);
	}

	private static PlanElement withStatements(Goal goal, String statementCode) {
		var label = goal.label();
		var statement = new Statement(MidorinoPlan.id(statementCode), Statement.Kind.MEASURE, "そのため、分別を進めます。",
				List.of(), label.source());
		return new Goal(
				new Label(label.id(), label.code(), "１-２", label.title(), label.naming(), label.levelName(),
						label.order(), false, null, List.of(), label.codeSource(), label.source()),
				goal.placements(), List.of(statement));
	}

	private static PlanElement below(PlanElement element, String code) {
		return new Initiative(element.label(), List.of(Placement.stated(MidorinoPlan.id(code))), List.of());
	}

	private static PlanElement titled(PlanElement element, String title) {
		Label label = element.label();
		return new Initiative(
				new Label(label.id(), label.code(), label.codeRaw(), title, label.naming(), label.levelName(),
						label.order(), false, null, List.of(), label.codeSource(), label.source()),
				element.placements(), List.of());
	}

	private List<Object> themesOf(String code) {
		return all("MATCH (:PlanElement {id: $id})-[link:ADDRESSES]->(theme) "
				+ "RETURN theme.id + ' ' + link.weight + ' [' + substring(reduce(all = '', term IN link.terms | "
				+ "all + ', ' + term), 2) + ']' AS answer ORDER BY answer", code);
	}

	private List<Object> nodeOf(String code) {
		return all("MATCH (element:PlanElement {id: $id}) RETURN elementId(element) AS answer", code);
	}

	private List<Object> labelsOf(String code) {
		return all("MATCH (element:PlanElement {id: $id}) UNWIND labels(element) AS answer RETURN answer", code);
	}

	private List<Object> parentsOf(String code) {
		return all("MATCH (:PlanElement {id: $id})-[:PART_OF]->(parent) RETURN parent.id AS answer", code);
	}

	private List<Object> all(String cypher, String code) {
		return this.client.query(cypher)
			.bind(MidorinoPlan.id(code).value())
			.to("id")
			.fetch()
			.all()
			.stream()
			.map((row) -> row.get("answer"))
			.toList();
	}

	private void run(String cypher) {
		this.client.query(cypher).run();
	}

}
