package io.taikei.web;

import java.net.URI;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.SentCredentials;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ApiIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/goals/999016-2:1-1/initiatives     | goal-with-initiatives.json
			/api/v1/goals/999016-2:2-2/initiatives     | goal-without-initiatives.json
			/api/v1/elements/999016-2:2-1-1.2          | element-in-two-places.json
			/api/v1/elements/999024-1:1-1-1/overlaps   | overlaps.json
			/api/v1/compare?from=999016-2&to=999024-1  | crosswalk.json
			/api/v1/plans/999016-2/outline             | outline.json
			/api/v1/plans/999016-2/inferred-placements | inferred-placements.json
			/api/v1/plans/999016-2/unconfirmed-placements | unconfirmed-placements.json
			/api/v1/plans/999016-2/placeholders        | placeholders.json
			/api/v1/suggestions?q=里山                 | suggestions.json
			/api/v1/suggestions?q=                     | no-suggestions.json
			/api/v1/themes                             | themes.json
			/api/v1/themes/midorino-nature             | theme-with-its-spread.json
			/api/v1/themes/midorino-ports              | theme-that-no-element-addresses.json
			""")
	void answersAsInTheGoldenFile(String uri, String goldenFile) {
		assertThat(get(uri)).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.withResourceLoadClass(ApiIT.class)
			.isStrictlyEqualTo(goldenFile);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/elements/999016-3:1-1-1 | element-with-indicators.json
			/api/v1/elements/999016-3:P1    | project.json
			""")
	void answersForAPlanOfSeveralTreesAsInTheGoldenFile(String uri, String goldenFile) {
		this.graph.loadThird();
		try {
			assertThat(get(uri)).hasStatusOk()
				.bodyJson()
				.withResourceLoadClass(ApiIT.class)
				.isStrictlyEqualTo(goldenFile);
		}
		finally {
			this.graph.forgetThird();
		}
	}

	@Test
	void searchesEarlierEditionsWhereTheyAreNamed() {
		this.graph.loadThird();
		try {
			assertThat(search("", "清掃")).bodyJson().extractingPath("$.total").isEqualTo(0);
			assertThat(search("&plan=999016-2", "清掃")).bodyJson().extractingPath("$.total").isEqualTo(1);
		}
		finally {
			this.graph.forgetThird();
		}
	}

	@Test
	void listsDecisionsThatLostTheirElement() {
		assertThat(get("/api/v1/plans/999016-2/lost-decisions")).hasStatusOk()
			.bodyJson()
			.extractingPath("$")
			.asArray()
			.isEmpty();

		this.graph.loseDecision();
		try {
			assertThat(get("/api/v1/plans/999016-2/lost-decisions")).hasStatusOk()
				.bodyJson()
				.withResourceLoadClass(ApiIT.class)
				.isLenientlyEqualTo("lost-decisions.json");
		}
		finally {
			this.graph.load();
			this.graph.forgetDecisions();
		}
	}

	@Test
	void searchesElements() {
		MvcTestResult result = this.mvc.get()
			.uri("/api/v1/elements?q={q}&kind=INITIATIVE&municipality=999016&size=5", "用水路")
			.exchange();

		assertThat(result).hasStatusOk().bodyJson().extractingPath("$.total").isEqualTo(1);
		assertThat(result).bodyJson().extractingPath("$.terms").asArray().containsExactly("用水路");
		assertThat(result).bodyJson().extractingPath("$.hits[0].title").isEqualTo("用水路の清掃");
		assertThat(result).bodyJson().extractingPath("$.hits[0].path[2].title").isEqualTo("水辺の再生");
		assertThat(result).bodyJson().extractingPath("$.hits[0].plan.municipality.name").isEqualTo("みどり野市");
		assertThat(result).bodyJson().extractingPath("$.explanation").isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "999024", "99902" })
	void knowsAMunicipalityWithAndWithoutItsCheckDigit(String code) {
		MvcTestResult result = get(
				"/api/v1/elements/999016-2:1-1/overlaps?minScore=0.5&accepted=true&municipality=" + code);

		assertThat(result).hasStatusOk()
			.bodyJson()
			.extractingPath("$.overlaps[*].municipality.code")
			.asArray()
			.containsExactly("999024", "999024");
	}

	@Test
	void answersForGoalsThatMatchAText() {
		MvcTestResult result = this.mvc.get().uri("/api/v1/initiatives?supporting={text}", "ごみの少ない").exchange();

		assertThat(result).hasStatusOk();
		assertThat(result).bodyJson()
			.extractingPath("$.goals[*].stated[*].initiative.title")
			.asArray()
			.containsExactly("資源の分別の推進");
	}

	@Test
	void listsMunicipalities() {
		assertThat(get("/api/v1/municipalities")).bodyJson()
			.extractingPath("$.municipalities[?(@.code == '999016')].name")
			.asArray()
			.containsExactly("みどり野市");
	}

	@Test
	void listsPlansWithTheNumberOfTheirElements() {
		assertThat(get("/api/v1/plans")).bodyJson()
			.extractingPath("$.plans[?(@.id == '999016-2')]")
			.asArray()
			.singleElement()
			.hasToString(
					"{id=999016-2, title=第2次みどり野市総合計画, edition=2, status=ADOPTED, firstYear=2025, lastYear=2034, current=true, "
							+ "municipality={code=999016, name=みどり野市, prefecture=架空県}, "
							+ "elements={futureVisions=2, goals=4, policies=5, initiatives=6, projects=0, placeholders=1}}");
	}

	@Test
	void tellsAPlanByItself() {
		this.graph.loadThird();
		this.graph.loadSuccession();
		try {
			assertThat(get("/api/v1/plans/999016-3")).hasStatusOk()
				.bodyJson()
				.withResourceLoadClass(ApiIT.class)
				.isStrictlyEqualTo("plan.json");
			assertThat(get("/api/v1/plans/999016-3/changes?since=999016-2")).hasStatusOk();
		}
		finally {
			this.graph.forgetThird();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "999016", "99901" })
	void tellsAMunicipalityByItself(String code) {
		assertThat(get("/api/v1/municipalities/" + code)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.plans[*].id")
			.asArray()
			.containsExactly("999016-2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/goals/999016-2:9/initiatives     | 404 | Unknown goal          | kind=GOAL
			/api/v1/goals/999016-2:1-1-1/initiatives | 404 | Not a goal            | 施策
			/api/v1/elements/999016-2:1-1-1.9        | 404 | Unknown element       | /api/v1/elements?q=
			/api/v1/plans/999016-1/outline           | 404 | Unknown plan          | /api/v1/plans
			/api/v1/plans/999016-1/placeholders      | 404 | Unknown plan          | /api/v1/plans
			/api/v1/plans/999016-1/lost-decisions    | 404 | Unknown plan          | /api/v1/plans
			/api/v1/themes/nature                    | 404 | Unknown theme         | /api/v1/themes
			/api/v1/plans/999016-1                   | 404 | Unknown plan          | /api/v1/plans
			/api/v1/municipalities/99903             | 404 | Unknown municipality  | /api/v1/municipalities
			/api/v1/plans?limit=1                    | 400 | Unknown parameter     | limit
			/api/v1/initiatives?supporting=a&size=101 | 400 | Value out of bounds  | 100
			/api/v1/initiatives?supporting=a&page=-1 | 400 | Value out of bounds   | 0
			/api/v1/elements                         | 400 | Nothing to search for | q
			/api/v1/elements?q=%20                   | 400 | Nothing to search for | q
			/api/v1/elements?q=a&kind=GOALS          | 400 | Unknown value         | FUTURE_VISION
			/api/v1/elements?q=a&page=x              | 400 | Unknown value         | x
			/api/v1/elements?q=a&page=-1             | 400 | Value out of bounds   | 0
			/api/v1/elements?q=a&size=101            | 400 | Value out of bounds   | 100
			/api/v1/elements?q=a&municipality=1      | 400 | Unknown municipality  | /api/v1/municipalities
			/api/v1/elements?q=a&municipality=99903  | 400 | Unknown municipality  | /api/v1/municipalities
			/api/v1/elements?q=a&plan=999016-9       | 404 | Unknown plan          | /api/v1/plans
			/api/v1/themes?plan=999016-9             | 404 | Unknown plan          | /api/v1/plans
			/api/v1/initiatives?supporting=a&plan=9  | 404 | Unknown plan          | /api/v1/plans
			/api/v1/elements/999016-2:1-1/overlaps?edition=OLD | 400 | Unknown value | CURRENT
			/api/v1/elements/999016-2:9/overlaps     | 404 | Unknown element       | /api/v1/elements?q=
			/api/v1/elements/999016-2:1-1/overlaps?kind=GOALS     | 400 | Unknown value | FUTURE_VISION
			/api/v1/elements/999016-2:1-1/overlaps?accepted=maybe | 400 | Unknown value | true / false
			/api/v1/elements/999016-2:1-1/overlaps?minScore=high  | 400 | Unknown value | 0.5
			/api/v1/elements/999016-2:1-1/overlaps?minScore=1.01  | 400 | Value out of bounds | minScore
			/api/v1/elements/999016-2:1-1/overlaps?size=101       | 400 | Value out of bounds | 100
			/api/v1/elements/999016-2:1-1/overlaps?municipality=9 | 400 | Unknown municipality | /api/v1/municipalities
			/api/v1/compare                                | 400 | Two plans needed | /api/v1/plans
			/api/v1/compare?from=999016-2&to=999016-2      | 400 | Two plans needed | /api/v1/plans
			/api/v1/compare?from=999016-2&to=999024-9      | 404 | Unknown plan     | 999024-9
			/api/v1/compare?from=999016-9&to=999024-1      | 404 | Unknown plan     | 999016-9
			/api/v1/compare?from=999016-2&to=999024-1&kind=X | 400 | Unknown value  | INITIATIVE
			/api/v1/compare/matrix?from=999016-2           | 400 | Two plans needed | /api/v1/plans
			/api/v1/compare/matrix?from=999016-2&to=9      | 404 | Unknown plan     | 9
			/api/v1/compare/pairs?row=999016-2:1-1         | 400 | Two elements needed | column
			/api/v1/compare/pairs?row=999016-2:1-1&column=9 | 404 | Unknown element | /api/v1/elements?q=
			/api/v1/compare.xlsx?from=999016-2             | 400 | Two plans needed | /api/v1/plans
			/api/v1/compare.csv?from=999016-2&to=999024-9  | 404 | Unknown plan     | 999024-9
			/api/v1/initiatives?supporting=          | 400 | No goal asked for     | supporting
			/api/v1/initiatives                      | 400 | No goal asked for     | supporting
			""")
	void saysWhatToDoWhereItCanNotAnswer(String uri, int status, String title, String hint) {
		MvcTestResult result = this.mvc.get().uri(URI.create(uri)).exchange();

		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("title").isEqualTo(title);
		assertThat(result).bodyJson().extractingPath("status").isEqualTo(status);
		assertThat(result).bodyJson().extractingPath("detail").asString().contains(hint);
		assertThat(result).bodyJson().extractingPath("detailJa").asString().contains(hint);
	}

	@Test
	void namesAllThatIsOutOfBoundsAtOnce() {
		assertThat(get("/api/v1/elements/999016-2:1-1/overlaps?minScore=NaN&page=-1&size=1001")).hasStatus(400)
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{
							  "title": "Value out of bounds",
							  "status": 400,
							  "detail": "minScore has to be from 0 to 1. page has to be 0 or more. size has to be from 1 to 100.",
							  "detailJa": "minScore は 0 から 1 までにしてください。page は 0 以上にしてください。size は 1 から 100 までにしてください。",
							  "instance": "/api/v1/elements/999016-2:1-1/overlaps"
							}
							""");
	}

	@Test
	void describesItself() {
		MvcTestResult result = get("/v3/api-docs");

		assertThat(result).bodyJson()
			.extractingPath("$.paths")
			.asMap()
			.containsOnlyKeys("/api/v1/municipalities", "/api/v1/plans", "/api/v1/plans/{planId}/outline",
					"/api/v1/plans/{planId}/inferred-placements", "/api/v1/plans/{planId}/unconfirmed-placements",
					"/api/v1/plans/{planId}/placeholders", "/api/v1/plans/{planId}", "/api/v1/plans/files",
					"/api/v1/municipalities/{code}", "/api/v1/plans/{planId}/changes",
					"/api/v1/plans/{planId}/lost-decisions", "/api/v1/plans/{planId}/line-accounts", "/api/v1/elements",
					"/api/v1/elements/{id}", "/api/v1/elements/{id}/overlaps", "/api/v1/compare",
					"/api/v1/comparisons/{planId}/{otherId}", "/api/v1/goals/{id}/initiatives", "/api/v1/initiatives",
					"/api/v1/themes", "/api/v1/themes/{id}", "/api/v1/theme-table", "/api/v1/theme-gaps",
					"/api/v1/joint-work", "/api/v1/sdgs", "/api/v1/goals/{id}/spread", "/api/v1/elements/{id}/source",
					"/api/v1/elements/{id}/ways", "/api/v1/placed-differently", "/api/v1/hubs",
					"/api/v1/compare/matrix", "/api/v1/compare/pairs", "/api/v1/compare.xlsx", "/api/v1/compare.docx",
					"/api/v1/compare.csv", "/api/v1/compare/all.ndjson", "/api/v1/compare/all.csv",
					"/api/v1/compare/many", "/api/v1/compare/many.xlsx", "/api/v1/compare/many.docx",
					"/api/v1/compare/many.csv", "/api/v1/municipalities/{code}/neighbours", "/api/v1/indicators",
					"/api/v1/indicators/pairs", "/api/v1/plans/{planId}/peers", "/api/v1/suggestions",
					"/api/v1/elements/{id}/neighbourhood", "/api/v1/drafts", "/api/v1/drafts/{draftId}",
					"/api/v1/drafts/{draftId}/documents", "/api/v1/drafts/{draftId}/documents/{document}/pages/{page}",
					"/api/v1/drafts/{draftId}/progress", "/api/v1/drafts/{draftId}/facts",
					"/api/v1/drafts/{draftId}/reading", "/api/v1/drafts/{draftId}/corrections",
					"/api/v1/drafts/{draftId}/corrections/{element}", "/api/v1/drafts/{draftId}/plan.yaml",
					"/api/v1/drafts/{draftId}/account.tsv", "/api/v1/drafts/{draftId}/loaded-plan",
					"/api/v1/drafts/{draftId}/plan", "/api/v1/elements/{id}/no-counterpart-decisions",
					"/api/v1/elements/{id}/placement-decisions", "/api/v1/overlaps/decisions",
					"/api/v1/overlaps/{id}/decisions", "/api/v1/plans/{planId}/drafts", "/api/v1/review/queue",
					"/api/v1/review/places", "/api/v1/mappings", "/api/v1/mappings.sssom.tsv", "/api/v1/accounts",
					"/api/v1/accounts/{userName}", "/api/v1/accounts/{userName}/role",
					"/api/v1/accounts/{userName}/lock", "/api/v1/accounts/{userName}/invitation",
					"/api/v1/accounts/{userName}/tokens/{id}");
		assertThat(result).bodyJson()
			.extractingPath("$.components.schemas.PlanOutline.properties")
			.asMap()
			.containsKeys("id", "title", "edition", "status", "municipality", "elements");
		assertThat(result).bodyJson()
			.extractingPath("$.paths['/api/v1/plans'].post.security[*].writing")
			.asArray()
			.hasSize(1);
		assertThat(result).bodyJson().extractingPath("$.components.securitySchemes.writing.scheme").isEqualTo("basic");
	}

	@Test
	void tellsTheHealthOfNeo4j() {
		assertThat(get("/actuator/health")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.components.neo4j.status")
			.isEqualTo("UP");
	}

	private MvcTestResult search(String parameters, String text) {
		return this.mvc.get().uri("/api/v1/elements?q={q}" + parameters, text).exchange();
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN).exchange();
	}

}
