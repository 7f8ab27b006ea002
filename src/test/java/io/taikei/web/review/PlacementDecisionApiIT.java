package io.taikei.web.review;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PlacementDecisionApiIT {

	private static final String ELEMENT = "/api/v1/elements/999016-2:1-1-1.2";

	private static final String SURVEY = ELEMENT + "/placement-decisions";

	private static final String POLICY = "/api/v1/elements/999016-2:2-1-2/placement-decisions";

	private static final String UNCONFIRMED = "/api/v1/plans/999016-2/unconfirmed-placements";

	private static final String PLACES = "/api/v1/review/places?plan=999016-2";

	private static final String TO_THE_WATERSIDE = "{\"verdict\": \"PLACED\", \"place\": \"999016-2:1-1-2\", "
			+ "\"note\": \"水辺の調査です。\"}";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@BeforeEach
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void placesAnElementAndTellsWhoDecided() {
		assertThat(get(UNCONFIRMED)).bodyJson().extractingPath("$..element.id").asArray().contains("999016-2:1-1-1.2");

		MvcTestResult result = post(SURVEY, TO_THE_WATERSIDE, null, null);

		assertThat(result).hasStatus(201)
			.hasHeader(HttpHeaders.LOCATION, "/api/v1/elements/999016-2:1-1-1.2/placement-decisions?subject=PLACEMENT");
		assertThat(result).bodyJson().extractingPath("$.standing.verdict").isEqualTo("PLACED");
		assertThat(result).bodyJson().extractingPath("$.standing.b.title").isEqualTo("水辺の再生");
		assertThat(result).bodyJson().extractingPath("$.notApplied").isNull();
		assertThat(get(UNCONFIRMED)).bodyJson()
			.extractingPath("$..element.id")
			.asArray()
			.doesNotContain("999016-2:1-1-1.2");
		assertThat(get(ELEMENT)).bodyText().contains("REVIEWED", "水辺の再生");
	}

	@Test
	void listsWhatWaitsTheLeastSureFirst() {
		MvcTestResult open = get(PLACES);
		assertThat(open).hasStatusOk();
		assertThat(open).bodyJson().extractingPath("$.plan.id").isEqualTo("999016-2");
		assertThat(open).bodyJson().extractingPath("$.places[0].link.alternatives[0].id").isEqualTo("999016-2:1-1-2");
		assertThat(open).bodyJson().extractingPath("$.places[0].subject").isEqualTo("PLACEMENT");
		assertThat(open).bodyJson().extractingPath("$.places[0].sureness").isEqualTo("HIGH");
		assertThat(open).bodyJson().extractingPath("$.places[*].subject").asArray().contains("NAMING");
		assertThat(get(PLACES + "&size=1&page=1")).bodyJson().extractingPath("$.places").asArray().hasSize(1);

		post(SURVEY, TO_THE_WATERSIDE, null, null);

		assertThat(get(PLACES)).bodyJson()
			.extractingPath("$.places[*].element.element.id")
			.asArray()
			.doesNotContain("999016-2:1-1-1.2");
		assertThat(get(PLACES + "&show=MOVED")).bodyJson()
			.extractingPath("$.places[*].element.element.id")
			.asArray()
			.containsExactly("999016-2:1-1-1.2");
		assertThat(get(PLACES)).bodyJson().extractingPath("$.progress.moved").isEqualTo(1);
		assertThat(get("/api/v1/review/places?plan=999016-9")).hasStatus(404);
		assertThat(get("/api/v1/review/places")).hasStatus(404);
	}

	@Test
	void undoesADecision() {
		post(SURVEY, TO_THE_WATERSIDE, null, null);

		assertThat(post(SURVEY, "{\"verdict\": \"WITHDRAWN\", \"subject\": \"PLACEMENT\"}", tag(get(SURVEY)), null))
			.hasStatus(201);

		assertThat(get(UNCONFIRMED)).bodyJson().extractingPath("$..element.id").asArray().contains("999016-2:1-1-1.2");
		assertThat(get(SURVEY)).bodyJson()
			.extractingPath("$.decisions[*].verdict")
			.asArray()
			.containsExactly("WITHDRAWN", "PLACED");
	}

	@Test
	void namesAnElement() {
		assertThat(post(POLICY, "{\"verdict\": \"NAMED\", \"title\": \"幼児期の学びの充実\"}", null, null)).hasStatus(201);

		assertThat(get("/api/v1/elements/999016-2:2-1-2")).bodyText().contains("幼児期の学びの充実");
		assertThat(get(POLICY + "?subject=NAMING")).bodyJson()
			.extractingPath("$.standing.title")
			.isEqualTo("幼児期の学びの充実");
		assertThat(get(POLICY)).bodyJson().extractingPath("$.decisions").asArray().isEmpty();
	}

	@Test
	void refusesADecisionOnAStaleState() {
		String seen = tag(get(SURVEY));
		assertThat(post(SURVEY, TO_THE_WATERSIDE, seen, null)).hasStatus(201);

		MvcTestResult stale = post(SURVEY, "{\"verdict\": \"PLACED\", \"place\": \"999016-2:2-1-1\"}", seen, null);

		assertThat(stale).hasStatus(409);
		assertThat(stale).bodyJson().extractingPath("$.changes").asArray().containsExactly("DECISION");
		assertThat(post(SURVEY, "{\"verdict\": \"PLACED\", \"place\": \"999016-2:2-1-1\"}", null, null)).hasStatus(428);
		assertThat(post(SURVEY, "{\"verdict\": \"PLACED\", \"place\": \"999016-2:2-1-1\"}", tag(get(SURVEY)), null))
			.hasStatus(201);
	}

	@Test
	void keepsARequestThatIsSentAgainOnce() {
		assertThat(post(SURVEY, TO_THE_WATERSIDE, null, "again")).hasStatus(201);
		assertThat(post(SURVEY, TO_THE_WATERSIDE, null, "again")).hasStatusOk();

		assertThat(get(SURVEY)).bodyJson().extractingPath("$.decisions").asArray().hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			1-1-1.2 | {"verdict": "PLACED", "place": "999016-2:1-1-1.2"}    | 409 | その下にあります
			1-1-1.2 | {"verdict": "PLACED", "place": "999016-2:1-1-3"}      | 409 | 新設予定
			1-1-1.2 | {"verdict": "PLACED", "place": "999024-1:1-1"}        | 409 | 同じ計画
			1-1-1.1 | {"verdict": "PLACED", "place": "999016-2:1-1-2"}      | 409 | 原文
			2-1-1   | {"verdict": "NAMED", "title": "ほかの施策"}               | 409 | 原文
			1-1-1.2 | {"verdict": "PLACED"}                                 | 400 | place
			2-1-2   | {"verdict": "NAMED", "title": " "}                    | 400 | title
			1-1-1.2 | {"verdict": "ACCEPTED"}                               | 400 | PLACED
			1-1-1.2 | {"verdict": "WITHDRAWN"}                              | 400 | NAMING
			1-1-1.2 | {"verdict": "WITHDRAWN", "subject": "PLACEMENT"}      | 409 | 取り消せる
			9       | {"verdict": "PLACED", "place": "999016-2:1-1-2"}      | 404 | 999016-2:9
			""")
	void refusesWhatCanNotBeDecided(String element, String body, int status, String told) {
		MvcTestResult result = post("/api/v1/elements/999016-2:" + element + "/placement-decisions", body, null, null);

		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("$.detailJa").asString().contains(told);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static String tag(MvcTestResult result) {
		return String.valueOf(result.getResponse().getHeader(HttpHeaders.ETAG));
	}

	private MvcTestResult post(String address, String body, @Nullable String seen, @Nullable String key) {
		return this.mvc.post().uri(address).headers((headers) -> {
			headers.setBasicAuth("taikei", GraphTest.PASSWORD);
			if (seen != null) {
				headers.setIfMatch(seen);
			}
			if (key != null) {
				headers.set("Idempotency-Key", key);
			}
		}).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
