package io.taikei.loader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.loader.LoadReport.Change;
import io.taikei.model.Mapping;
import io.taikei.model.NoCounterpart;
import io.taikei.model.PlanId;
import io.taikei.model.Predicate;
import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.types.Relationship;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MappingLoaderIT {

	@Autowired
	private MidorinoGraph graph;

	@Autowired
	private MappingLoader loader;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlans() {
		this.graph.load();
		this.graph.loadMappings();
	}

	@AfterEach
	void forgetMappings() {
		this.graph.forgetMappings();
	}

	@Test
	void createsOverlapsFromSubjectToObject() {
		this.loader.load(List.of());

		MappingReport report = this.loader.load(MidorinoMappings.all());

		assertThat(report).isEqualTo(new MappingReport(5, new Change(5, 0, 0), List.of()));
		assertThat(properties("999016-2:1-1~999032-1:1"))
			.isEqualTo(Map.ofEntries(Map.entry("id", "999016-2:1-1~999032-1:1"), Map.entry("predicate", "narrowMatch"),
					Map.entry("not", false), Map.entry("counterpart", true),
					Map.entry("justification", "semapv:ManualMappingCuration"), Map.entry("decidedBy", "編集担当"),
					Map.entry("deciderKind", "PERSON"), Map.entry("comment", "どちらも同じ主題を掲げる。"),
					Map.entry("date", LocalDate.of(2026, 1, 31)), Map.entry("sourceFile", "midorino.sssom.tsv"),
					Map.entry("line", 9L)));
	}

	@Test
	void keepsEveryDecisionOnAPairApart() {
		assertThat(properties("999016-2:1-2~999032-1:2")).containsEntry("deciderKind", "PERSON");
		assertThat(properties("999016-2:1-2~999032-1:2~2")).containsEntry("deciderKind", "LANGUAGE_MODEL")
			.containsEntry("tool", "読み手 1.10")
			.containsEntry("reviewer", "企画課")
			.containsEntry("reviewVerdict", "CONFIRMED")
			.containsEntry("reviewDate", LocalDate.of(2026, 2, 1));
	}

	@Test
	void marksARejectedPair() {
		assertThat(properties("999016-2:2-1~999032-1:1")).containsEntry("not", true);
	}

	@Test
	void joinsWhatHasNoCounterpartToThePlan() {
		assertThat(this.client
			.query("MATCH (element)-[link:NO_COUNTERPART]->(plan:Plan) "
					+ "RETURN element.id + ' ' + plan.id + ' ' + link.deciderKind")
			.fetchAs(String.class)
			.all()).containsExactly("999016-2:2-2 999032-1 LANGUAGE_MODEL");
	}

	@Test
	void changesNothingTheSecondTime() {
		assertThat(this.loader.load(MidorinoMappings.all()).changedNothing()).isTrue();
	}

	@Test
	void changesAnOverlapInPlace() {
		List<Mapping> mappings = new ArrayList<>(MidorinoMappings.all());
		mappings.set(1, MidorinoMappings.overlap("1-2", "2", Predicate.EXACT_MATCH, 10));

		assertThat(this.loader.load(mappings).relationships()).isEqualTo(new Change(0, 1, 0));
	}

	@Test
	void forgetsDroppedMappings() {
		MappingReport report = this.loader.load(MidorinoMappings.overlaps().subList(0, 1));

		assertThat(report.relationships()).isEqualTo(new Change(0, 0, 4));
	}

	@Test
	void warnsOfElementsAndPlansThatAreNotLoaded() {
		SourceSpan source = SourceSpan.line("midorino.sssom.tsv", 12);
		List<Mapping> mappings = new ArrayList<>(MidorinoMappings.all());
		mappings.add(MidorinoMappings.overlap("9-9", "9", Predicate.EXACT_MATCH, 11));
		mappings
			.add(new NoCounterpart(MidorinoPlan.id("1-1"), new PlanId("999040-1"), MidorinoMappings.byPerson(source)));

		MappingReport report = this.loader.load(mappings);

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.mappings()).isEqualTo(5);
		assertThat(report.warnings()).extracting(Problem::toString)
			.satisfiesExactly(
					(warning) -> assertThat(warning).contains("midorino.sssom.tsv:11", "999016-2:9-9 and 999032-1:9"),
					(warning) -> assertThat(warning).contains("midorino.sssom.tsv:12", "999040-1 is not loaded"));
	}

	private Map<String, Object> properties(String id) {
		return this.client.query("MATCH (:PlanElement)-[link:CURATED_OVERLAP {id: $id}]->(:PlanElement) RETURN link")
			.bind(id)
			.to("id")
			.fetchAs(Relationship.class)
			.mappedBy((types, row) -> row.get("link").asRelationship())
			.one()
			.orElseThrow()
			.asMap();
	}

}
