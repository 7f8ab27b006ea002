package io.taikei.web.draft;

import java.nio.charset.StandardCharsets;

import io.taikei.GraphTest;
import io.taikei.drafting.HoshimiSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that come in over the API, are corrected, and become a plan. */
@GraphTest
@Timeout(120)
class DraftIT {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private MockMvcTester mvc;

	@AfterEach
	void forget() {
		send(HttpMethod.DELETE, "/api/v1/plans/132241-2", "");
	}

	@Test
	void makesAPlanOfATable() throws Exception {
		String draft = "/api/v1/drafts/" + create("多摩市", "令和7年度");
		await(draft);

		send(HttpMethod.PUT, draft + "/facts",
				"""
						{"municipality": "たまし", "edition": "2", "title": "第2次ほしみ市総合計画", "status": "DRAFT", "firstYear": "R7"}""");
		await(draft);
		assertThat(read(draft + "/plan.yaml")).hasStatusOk()
			.hasContentTypeCompatibleWith("application/yaml")
			.bodyText()
			.contains("132241", "status: draft", "first: 2025", "里山の手入れの支援");
		assertThat(read(draft + "/account.tsv")).hasStatusOk().bodyText().contains("シート「施策体系」");

		assertThat(send(HttpMethod.POST, draft + "/plan?dryRun=true", "")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.elements.length()")
			.isEqualTo(12);
		assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(201)
			.hasHeader("Location", "/api/v1/plans/132241-2");
		assertThat(this.mvc.get().uri("/api/v1/plans/132241-2/outline")).hasStatusOk();
		assertThat(read(draft)).hasStatus(404);
	}

	@Test
	void tellsWhatKeepsAPlanFromBeingLoaded() throws Exception {
		String draft = "/api/v1/drafts/" + create("", "");
		await(draft);

		assertThat(send(HttpMethod.POST, draft + "/plan", "")).hasStatus(422)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.problems[0].rule")
			.isNotNull();
		assertThat(read(draft)).hasStatusOk();
		assertThat(send(HttpMethod.DELETE, draft, "")).hasStatus(204);
		assertThat(read(draft)).hasStatus(404);
	}

	@Test
	void needsAPasswordAndAnId() {
		assertThat(this.mvc.get().uri("/api/v1/drafts/" + DraftController.EXAMPLE)).hasStatus(401);
		assertThat(this.mvc.post().uri("/api/v1/drafts").multipart().file(file())).hasStatus(401);
		assertThat(read("/api/v1/drafts/" + DraftController.EXAMPLE)).hasStatus(404);
		assertThat(read("/api/v1/drafts/..%2f..")).matches((result) -> result.getResponse().getStatus() >= 400);
		assertThat(read("/api/v1/drafts/nonsense")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detailJa")
			.asString()
			.contains("下書き");
	}

	@Test
	void namesTheMunicipalitiesThatAreMeant() {
		assertThat(sent("府中市", "")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detailJa")
			.asString()
			.contains("東京都府中市", "広島県府中市");
		assertThat(sent("多摩市", "来年")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detailJa")
			.asString()
			.contains("令和8年度");
	}

	@Test
	void tellsAndChangesDocuments() throws Exception {
		String draft = "/api/v1/drafts/" + create("多摩市", "令和7年度");
		await(draft);

		assertThat(read(draft + "/documents")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[0].name")
			.isEqualTo("施策体系.xlsx");
		assertThat(read(draft + "/documents/1/pages/1")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detailJa")
			.asString()
			.contains("画像");
		assertThat(send(HttpMethod.PUT, draft + "/documents", """
				{"documents": []}""")).hasStatus(400);
		assertThat(this.mvc.put()
			.uri(draft + "/documents")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"documents\": []}")).hasStatus(401);
	}

	@Test
	void addsAndCorrectsElementsAndTakesThatBack() throws Exception {
		String draft = "/api/v1/drafts/" + create("多摩市", "令和7年度");
		await(draft);

		assertThat(send(HttpMethod.POST, draft + "/corrections", """
				{"title": "景観の保全", "under": "d1s1r3c1", "decidedBy": "企画課",
				"added": {"level": "施策", "code": "1-3", "place": "d1s1r1c1"}}""")).hasStatus(201)
			.bodyJson()
			.extractingPath("$.corrections.hand-1.added.place")
			.isEqualTo("d1s1r1c1");
		await(draft);
		assertThat(send(HttpMethod.PUT, draft + "/corrections/d1s1r5c3", """
				{"title": "用水路の点検"}""")).hasStatusOk();
		await(draft);
		assertThat(read(draft + "/plan.yaml")).bodyText()
			.contains("title: 景観の保全", "naming: reviewed", "name: 企画課", "title: 用水路の点検", "element: hand-1");
		assertThat(send(HttpMethod.POST, draft + "/plan?dryRun=true", "")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.elements.length()")
			.isEqualTo(13);

		assertThat(send(HttpMethod.DELETE, draft + "/corrections/hand-1", "")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.corrections.length()")
			.isEqualTo(1);
		assertThat(send(HttpMethod.DELETE, draft + "/corrections", "")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.corrections.length()")
			.isEqualTo(0);
		await(draft);
		assertThat(read(draft + "/plan.yaml")).bodyText().doesNotContain("corrections", "点検");
	}

	@Test
	void refusesAnElementWithoutLevelTitleOrDecider() throws Exception {
		String draft = "/api/v1/drafts/" + create("多摩市", "令和7年度");
		await(draft);

		refuses(draft, "{\"title\": \"景観\", \"decidedBy\": \"企画課\"}", "階層");
		refuses(draft, "{\"title\": \"景観\", \"decidedBy\": \"企画課\", \"added\": {}}", "階層");
		refuses(draft, "{\"title\": \" \", \"decidedBy\": \"企画課\", \"added\": {\"level\": \"施策\"}}", "名称");
		refuses(draft, "{\"title\": \"景観\", \"added\": {\"level\": \"施策\"}}", "課");
		assertThat(this.mvc.delete().uri(draft + "/corrections")).hasStatus(401);
	}

	private void refuses(String draft, String added, String told) {
		assertThat(send(HttpMethod.POST, draft + "/corrections", added)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detailJa")
			.asString()
			.contains(told);
	}

	private String create(String municipality, String firstYear) throws Exception {
		MvcTestResult result = sent(municipality, firstYear);
		assertThat(result).hasStatus(201);
		return JSON.readTree(result.getResponse().getContentAsByteArray()).get("id").asString();
	}

	private MvcTestResult sent(String municipality, String firstYear) {
		return this.mvc.post()
			.uri("/api/v1/drafts")
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.multipart()
			.file(file())
			.param("municipality", municipality)
			.param("edition", municipality.isEmpty() ? "" : "2")
			.param("title", "第2次ほしみ市総合計画")
			.param("firstYear", firstYear)
			.exchange();
	}

	private void await(String draft) throws Exception {
		JsonNode state;
		do {
			state = JSON.readTree(read(draft).getResponse().getContentAsByteArray()).at("/state/status");
		}
		while (state.asString().equals("WAITING") || state.asString().equals("READING"));
		assertThat(state.asString()).isEqualTo("READ");
	}

	private MvcTestResult read(String uri) {
		return this.mvc.get()
			.uri(uri)
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.exchange();
	}

	private MvcTestResult send(HttpMethod method, String uri, String body) {
		return this.mvc.method(method)
			.uri(uri)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.exchange();
	}

	private static MockMultipartFile file() {
		return new MockMultipartFile("files", "施策体系.xlsx", null, HoshimiSheet.workbook());
	}

}
