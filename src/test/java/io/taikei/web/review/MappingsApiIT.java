package io.taikei.web.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoPlan;
import io.taikei.export.CrosswalkWorkbook;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.PlanElement;
import io.taikei.review.DecisionRequest;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MappingsApiIT {

	private static final String ADDRESS = "/api/v1/mappings";

	private static final String TSV = "text/tab-separated-values";

	private static final String PAIR = "/api/v1/overlaps/999016-2:1-1~999024-1:1-1-1/decisions";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void takesInWhatItHandedOut() {
		assertThat(this.mvc.post()
			.uri(PAIR)
			.headers(MappingsApiIT::signIn)
			.contentType("application/json")
			.content("{\"verdict\": \"REJECTED\", \"note\": \"別の話です。\"}")).hasStatus(201);
		byte[] file = get("/api/v1/mappings.sssom.tsv?from=999016-2&to=999024-1").getResponse().getContentAsByteArray();
		this.graph.forgetDecisions();

		assertThat(post("?dryRun=", TSV, file)).hasStatusOk().bodyJson().extractingPath("$.recorded").isEqualTo(1);
		assertThat(get(PAIR)).bodyJson().extractingPath("$.decisions").asArray().isEmpty();
		assertThat(post("", TSV, file)).hasStatusOk().bodyJson().extractingPath("$.refused").isEqualTo(false);
		assertThat(get(PAIR)).bodyJson().extractingPath("$.standing.note").isEqualTo("別の話です。");
		assertThat(post("", TSV, file)).bodyJson().extractingPath("$.known").isEqualTo(1);
	}

	@Test
	void takesInATableThatSomebodyFilled() throws IOException {
		byte[] filled = filled("却下", "別の話です。");

		assertThat(post("", CrosswalkWorkbook.MEDIA_TYPE, filled)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.recorded")
			.isEqualTo(1);
		assertThat(get(PAIR)).bodyJson().extractingPath("$.standing.verdict").isEqualTo("REJECTED");
		assertThat(get(PAIR)).bodyJson().extractingPath("$.standing.reviewer").isEqualTo("taikei");
		assertThat(get(PAIR)).bodyJson().extractingPath("$.standing.score").isEqualTo(0.82);
		assertThat(post("", CrosswalkWorkbook.MEDIA_TYPE, filled)).bodyJson().extractingPath("$.known").isEqualTo(1);
	}

	@Test
	void keepsWhoBroughtADecisionAndFromWhichSet() {
		this.graph.decide("999016-2:1-1~999024-1:1-1-1", Verdict.REJECTED, "別の話です。");
		byte[] file = get("/api/v1/mappings.sssom.tsv").getResponse().getContentAsByteArray();
		this.graph.forgetDecisions();

		assertThat(post("", TSV, file)).hasStatusOk();

		assertThat(get(PAIR)).bodyJson().extractingPath("$.standing.reviewer").isEqualTo("somebody");
		assertThat(get(PAIR)).bodyJson().extractingPath("$.standing.imports[0].importer").isEqualTo("taikei");
		assertThat(get(PAIR)).bodyJson()
			.extractingPath("$.standing.imports[0].set")
			.isEqualTo("urn:taikei:mappings:all");
		assertThat(get("/api/v1/review/queue?from=999016-2&to=999024-1&show=REJECTED")).bodyJson()
			.extractingPath("$.pairs[0].review.importedBy")
			.isEqualTo("taikei");
		assertThat(this.mvc.get().uri(PAIR).exchange()).bodyText().doesNotContain("\"taikei\"", "somebody");
	}

	@Test
	void tellsWhoBroughtDecisionsOnOneElement() {
		this.graph.decide(new DecisionRequest(Subject.NO_COUNTERPART, Verdict.NONE, "999016-2:1-2", "999024-1",
				new Reviewer("somebody", "REVIEWER"), "該当がありません。", null, null, null, null));
		this.graph.decide(new DecisionRequest(Subject.NAMING, Verdict.UNSURE, "999016-2:2-1-2", null,
				new Reviewer("somebody", "REVIEWER"), null, null, null, null, null));
		byte[] file = get("/api/v1/mappings.sssom.tsv").getResponse().getContentAsByteArray();
		this.graph.forgetDecisions();

		assertThat(post("", TSV, file)).hasStatusOk();

		String unmatched = "/api/v1/goals/999016-2:1-2/initiatives";
		assertThat(get(unmatched)).bodyJson().extractingPath("$.unmatched[0].importedBy").isEqualTo("taikei");
		assertThat(this.mvc.get().uri(unmatched).exchange()).bodyText().doesNotContain("\"taikei\"", "somebody");
		assertThat(get("/elements/999016-2:1-2")).bodyText().contains("taikei が取り込み");
		assertThat(get("/review/places?element=999016-2:2-1-2")).bodyText().contains("（taikei が取り込み）");
	}

	/** Its pair is flagged at once, and is the first of what waits. */
	@Test
	void tellsThatATextHasChangedSinceTheTableWasTakenOut() throws IOException {
		byte[] filled = filled("承認", "");
		this.graph.load(MidorinoPlan.replacing("1-1", (goal) -> PlanElement.of(goal.kind(), goal.label(), null,
				goal.placements(), List.of(), goal.delivery())));
		try {
			assertThat(post("?dryRun=", CrosswalkWorkbook.MEDIA_TYPE, filled)).bodyJson()
				.extractingPath("$.findings[*].kind")
				.asArray()
				.containsExactly("TEXT_CHANGED");
			assertThat(post("", CrosswalkWorkbook.MEDIA_TYPE, filled)).hasStatusOk()
				.bodyJson()
				.extractingPath("$.recorded")
				.isEqualTo(1);

			assertThat(get("/api/v1/review/queue?from=999016-2&to=999024-1")).bodyJson()
				.extractingPath("$.pairs[0].id")
				.isEqualTo("999016-2:1-1~999024-1:1-1-1");
			assertThat(get("/api/v1/review/queue?from=999016-2&to=999024-1&show=CHANGED")).bodyJson()
				.extractingPath("$.pairs[*].reason")
				.asArray()
				.containsExactly("CHANGED");
		}
		finally {
			this.graph.load();
		}
	}

	@Test
	void tellsTheCellOfAnUnknownWordAndRecordsNothing() throws IOException {
		MvcTestResult result = post("", CrosswalkWorkbook.MEDIA_TYPE, filled("たぶん", ""));

		assertThat(result).hasStatus(400);
		assertThat(result).bodyJson().extractingPath("$.findings[0].place").isEqualTo("対照表!K4");
		assertThat(result).bodyJson().extractingPath("$.findings[0].messageJa").asString().contains("たぶん");
	}

	@Test
	void needsSomebodyWhoIsSignedIn() {
		assertThat(this.mvc.post().uri(ADDRESS).contentType(TSV).content("x")).hasStatus(401);
		assertThat(post("", TSV, new byte[] { 'x' })).hasStatus(400);
		assertThat(get("/api/v1/mappings.sssom.tsv?from=999024-9")).hasStatus(404);
	}

	/** The table with the first pair decided. */
	private byte[] filled(String verdict, String note) throws IOException {
		byte[] table = get("/api/v1/compare.xlsx?from=999016-2&to=999024-1").getResponse().getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(table));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Row row = workbook.getSheet("対照表").getRow(3);
			row.getCell(10, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(verdict);
			row.getCell(11, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(note);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private MvcTestResult post(String parameters, String type, byte[] content) {
		return this.mvc.post()
			.uri(ADDRESS + parameters)
			.headers(MappingsApiIT::signIn)
			.contentType(type)
			.content(content)
			.exchange();
	}

	private static void signIn(HttpHeaders headers) {
		headers.setBasicAuth("taikei", GraphTest.PASSWORD);
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).headers(MappingsApiIT::signIn).exchange();
	}

}
