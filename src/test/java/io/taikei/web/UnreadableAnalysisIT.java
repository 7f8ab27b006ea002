package io.taikei.web;

import java.nio.file.Path;
import java.util.List;

import io.taikei.GraphTest;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the graph keeps of a plan's analysis is damaged, or of another version. What needs
 * it says so in its place, and all else is answered.
 */
@GraphTest
class UnreadableAnalysisIT {

	@Autowired
	private PlanLibrary library;

	@Autowired
	private Neo4jClient client;

	@Autowired
	private MockMvcTester mvc;

	/** Overlaps are as they are where there are many plans: without evidence. */
	@BeforeAll
	void loadSeedsAndDamageAnAnalysis() {
		this.library.load(PlanBatch.of(List.of(Path.of("seeds"))).orElseThrow(), (step) -> {
		});
		this.client.query("MATCH (:Plan)-[comparison:KEPT_COMPARISON]-(:Plan) SET comparison.complete = false").run();
		this.client.query("MATCH ()-[overlap:OVERLAPS]->() REMOVE overlap.quoteA, overlap.quoteB").run();
		this.client
			.query("MATCH (analysis:PlanAnalysis {planId: '132292-3'}) SET analysis.id = 'damaged', "
					+ "analysis.bytes = $bytes")
			.bind(new byte[] { 1, 2, 3 })
			.to("bytes")
			.run();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/goals/132217-5:11/initiatives | $.counterparts
			/api/v1/elements/132217-5:11/overlaps | $.overlaps
			/api/v1/compare?from=132217-5&to=132292-3 | $.rows[0].matches
			/api/v1/compare/pairs?row=132217-5:11&column=132292-3:2-1 | $.pairs
			/api/v1/placed-differently?from=132217-5&to=132292-3 | $.pairs
			""")
	void saysThatReasonsAreMissing(String address, String pairs) {
		var answer = this.mvc.get().uri(address).exchange();

		assertThat(answer).hasStatusOk()
			.bodyJson()
			.extractingPath(pairs + "[0].explanation.ja")
			.asString()
			.contains("読み込み直すまで示せません");
		assertThat(answer).bodyJson()
			.extractingPath(pairs + "[0].explanation.en")
			.asString()
			.contains("until both plans are loaded again");
		assertThat(answer).bodyJson().extractingPath(pairs + "[0].score").asNumber().isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/compare?from=132217-5&to=132292-3",
			"/api/v1/compare/many?from=132217-5&plans=132292-3", "/api/v1/compare/matrix?from=132217-5&to=132292-3",
			"/api/v1/compare/pairs?row=132217-5:11&column=132292-3:2-1",
			"/api/v1/placed-differently?from=132217-5&to=132292-3", "/api/v1/joint-work" })
	void saysThatPairsMayBeMissing(String address) {
		var answer = this.mvc.get().uri(address).exchange();

		assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.compared").isEqualTo(false);
		assertThat(answer).bodyJson().extractingPath("$.explanation.en").asString().contains("132292-3");
		assertThat(answer).bodyJson().extractingPath("$.explanation.ja").asString().contains("「132292-3」");
	}

	@Test
	void neverSaysNoneOfWhatIsNotCompared() {
		assertThat(this.mvc.get().uri("/api/v1/compare/many?from=132217-5&plans=132292-3&size=100")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.rows[*].cells[*].state")
			.asArray()
			.contains("NOT_COMPARED")
			.doesNotContain("NONE");
	}

	@Test
	void saysOfWhichPlanASpreadMayLackElements() {
		assertThat(this.mvc.get().uri("/api/v1/goals/132217-5:11/spread")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.plans[?(@.plan.id == '132292-3')].explanation.en")
			.asArray()
			.singleElement()
			.asString()
			.contains("132292-3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/?goal=132217-5:11                 | ja | 似ている理由は、両方の計画を読み込み直すまで示せません
			/?goal=132217-5:11                 | en | until both plans are loaded again
			/compare?from=132217-5&to=132292-3 | ja | 対応する組が足りないことがあります
			/compare/many?from=132217-5&plans=132292-3 | ja | 対応する組が足りないことがあります
			/compare?from=132217-5&to=132292-3 | en | pairs may be missing until the plan is loaded again
			""")
	void tellsReadersOfPages(String address, String language, String sentence) {
		assertThat(this.mvc.get().uri(address + "&lang=" + language)).hasStatusOk().bodyText().contains(sentence);
	}

}
