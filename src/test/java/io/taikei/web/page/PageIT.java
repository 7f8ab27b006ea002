package io.taikei.web.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import io.taikei.MidorinoGraph;
import io.taikei.SentCredentials;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the running application over a loaded plan. */
@PageTest
class PageIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@BeforeAll
	void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@Test
	void answersWhichInitiativesSupportAGoal() throws Exception {
		Document page = page(200, "/?goal=999016-2:1-1");

		assertThat(page.select(".policy:not(.placeholder) h4 .chip").eachText()).contains("施策 1-1-1", "施策 1-1-2");
		assertThat(page.select(".policy li .title").eachText()).contains("里山の手入れの支援", "生きもの調査の実施", "用水路の清掃");
		assertThat(page.select(".policy li .standing").eachText()).contains("記載", "推定（確からしさ70%）", "確認済");
		assertThat(page.select(".placeholder").text()).contains("1-1-3", "新設予定");
	}

	@Test
	void saysThatADocumentStatesNoInitiative() throws Exception {
		Document page = page(200, "/?goal=999016-2:2-2&lang=en");

		assertThat(page.select(".initiatives .none").text()).contains("states no initiatives");
		assertThat(page.select(".measures li")).hasSize(2);
	}

	@Test
	void answersAQuestionInWords() throws Exception {
		assertThat(page(200, "/?q=%E5%AD%90%E8%82%B2%E3%81%A6%E3%82%92%E6%94%AF%E3%81%88%E3%82%8B%E5%8F%96%E7%B5%84")
			.select(".hit .title")
			.eachText()).contains("安心して子育てができるために");
	}

	@Test
	void hasAPageForEveryElement() throws Exception {
		assertThat(page(200, "/elements/999016-2:1-1").select(".policy li .title").eachText()).contains("里山の手入れの支援");
		Document policy = page(200, "/elements/999016-2:1-1-1");
		assertThat(policy.select(".path a").eachAttr("href")).containsExactly("/?municipality=999016",
				"/plans/999016-2", "/elements/999016-2:1", "/elements/999016-2:1-1");
		assertThat(policy.select(".children a.title").eachAttr("href")).contains("/elements/999016-2:1-1-1.1");
		assertThat(policy.select(".beside .theme").eachAttr("href")).contains("/themes/midorino-nature");
		assertThat(policy.select("#citation").text()).contains("みどり野市『第2次みどり野市総合計画』1-1-1 「里山の保全」（原文 6行）",
				"http://localhost:" + this.port + "/elements/999016-2:1-1-1");
		assertThat(policy.select("meta[property=og:title]").attr("content")).contains("里山の保全");
		assertThat(page(200, "/elements/999016-2:1").select(".children a.title")).isNotEmpty();
		assertThat(page(200, "/?goal=999016-2:1-1-1.1").select("main h2").text()).contains("里山の手入れの支援");
		assertThat(page(404, "/elements/999016-2:9").select("main h1").text()).isEqualTo("ページが見つかりません");
	}

	@Test
	void answersTheNameOfAMunicipalityOrATheme() throws Exception {
		assertThat(page(200, "/?q=%E3%81%BF%E3%81%A9%E3%82%8A%E9%87%8E%E5%B8%82").select(".tree")).isNotEmpty();
		assertThat(get("/?q=HILLS%20and%20waters").headers().firstValue("Location"))
			.hasValueSatisfying((address) -> assertThat(address).contains("/themes/midorino-"));
	}

	@Test
	void answersOthersThanBrowsersWithAProblem() throws Exception {
		assertThat(problem("GET", "/api/v1/themes?plan=%FF", "Accept", "*/*")).contains("\"status\":400", "UTF-8",
				"detailJa");
		assertThat(problem("GET", "/api/v1/plans//outline", "Accept", "*/*")).contains("\"status\":400", "instance");
		assertThat(problem("POST", "/api/v1/plans", "Content-Type", "multipart/form-data")).contains("\"status\":400");
		assertThat(problem("POST", "/api/v1/elements", "Accept", "*/*")).contains("\"status\":405", "メソッド");
	}

	@Test
	void showsTheTree() throws Exception {
		assertThat(page(200, "/?municipality=999016").select(".goals a.title").eachText())
			.contains("身近な自然を次の世代へつなぐために");
	}

	@Test
	void showsTheLinesOfAFileThatAPlanWasReadFrom() throws Exception {
		Document page = page(200, "/sources/999016-2?file=midorino.txt&lines=6");

		assertThat(page.select(".lines li")).hasSize(34);
		assertThat(page.select(".lines mark").eachText()).containsExactly("里山の保全");
	}

	@Test
	void showsTheCurrentEditionFirstAndMarksTheOneBefore(@Autowired MidorinoGraph graph) throws Exception {
		graph.loadThird();
		try {
			Document page = page(200, "/?municipality=999016");

			assertThat(page.select(".tree h2").eachText()).containsExactly("みどり野市 第3次みどり野市総合計画 策定済",
					"みどり野市 第2次みどり野市総合計画 策定済 前計画");
			assertThat(page.select("#goal optgroup").eachAttr("label")).contains("第2次みどり野市総合計画（前計画）　1　みどりと水を守るまち");
		}
		finally {
			graph.forgetThird();
		}
	}

	@Test
	void showsErrorsAsPages() throws Exception {
		assertThat(page(404, "/nowhere").select("main h1").text()).isEqualTo("ページが見つかりません");
		assertThat(page(404, "/sources/000000-0").select("main h1").text()).isEqualTo("ページが見つかりません");
		assertThat(page(400, "/sources/999016-2?lines=x").select("main h1").text()).isEqualTo("質問を読み取れませんでした");
		assertThat(page(500, "/error").select("main h1").text()).isEqualTo("表示できませんでした");
	}

	@Test
	void servesWhatThePagesReferTo() throws Exception {
		assertThat(page(200, "/").select("link[href], script[src]")
			.stream()
			.map((part) -> part.attr("href") + part.attr("src"))).hasSize(9)
			.allSatisfy((address) -> assertThat(get(address).statusCode()).as(address).isEqualTo(200));
	}

	private Document page(int status, String address) throws IOException, InterruptedException {
		HttpResponse<String> response = get(address);
		assertThat(response.statusCode()).isEqualTo(status);
		return PageRules.check(response.body());
	}

	private String problem(String method, String address, String... headers) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.port + address);
		HttpResponse<String> response = this.client.send(HttpRequest.newBuilder(uri)
			.method(method, HttpRequest.BodyPublishers.noBody())
			.headers(headers)
			.header("Authorization", SentCredentials.OF_ADMIN)
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		return response.body();
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.port + address);
		return this.client.send(HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
