package io.taikei.loader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoMappings;
import io.taikei.loader.LoadReport.Change;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CuratedOverlapLoaderIT {

	@Autowired
	private MidorinoGraph graph;

	@Autowired
	private CuratedOverlapLoader loader;

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

		CuratedOverlapReport report = this.loader.load(MidorinoMappings.overlaps());

		assertThat(report).isEqualTo(new CuratedOverlapReport(2, new Change(2, 0, 0), List.of()));
		assertThat(this.client
			.query("MATCH (:PlanElement {id: '999016-2:1-1'})-[link:CURATED_OVERLAP]->({id: '999032-1:1'}) "
					+ "RETURN properties(link) AS properties")
			.fetch()
			.one())
			.hasValueSatisfying((row) -> assertThat(row.get("properties"))
				.isEqualTo(Map.of("id", "999016-2:1-1~999032-1:1", "predicate", "narrowMatch", "justification",
						"semapv:ManualMappingCuration", "authorRole", "編集担当", "comment", "どちらも同じ主題を掲げる。", "date",
						LocalDate.of(2026, 1, 31), "sourceFile", "midorino.sssom.tsv", "line", 9L)));
	}

	@Test
	void changesNothingTheSecondTime() {
		assertThat(this.loader.load(MidorinoMappings.overlaps()).changedNothing()).isTrue();
	}

	@Test
	void changesAnOverlapInPlace() {
		CuratedOverlapReport report = this.loader.load(List.of(MidorinoMappings.overlaps().getFirst(),
				MidorinoMappings.overlap("1-2", "2", Predicate.EXACT_MATCH, 10)));

		assertThat(report.relationships()).isEqualTo(new Change(0, 1, 0));
	}

	@Test
	void forgetsDroppedOverlaps() {
		CuratedOverlapReport report = this.loader.load(MidorinoMappings.overlaps().subList(0, 1));

		assertThat(report.relationships()).isEqualTo(new Change(0, 0, 1));
	}

	@Test
	void warnsOfElementsThatAreNotLoaded() {
		CuratedOverlap unknown = MidorinoMappings.overlap("9-9", "9", Predicate.EXACT_MATCH, 11);

		CuratedOverlapReport report = this.loader
			.load(List.of(MidorinoMappings.overlaps().getFirst(), MidorinoMappings.overlaps().getLast(), unknown));

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.overlaps()).isEqualTo(2);
		assertThat(report.warnings()).singleElement()
			.asString()
			.contains("midorino.sssom.tsv:11", "999016-2:9-9 and 999032-1:9");
	}

}
