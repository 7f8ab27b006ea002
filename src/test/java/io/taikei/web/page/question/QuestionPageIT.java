package io.taikei.web.page.question;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.loader.PlanLoader;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the analysts' questions, over loaded plans. */
@PageTest
class QuestionPageIT {

	private static final String PLANS = "from=999016-2&to=999024-1";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadCurated();
	}

	@Test
	void listsAllQuestionsWithExamplesOfWhatIsLoaded() {
		Document page = page(200, "/questions");

		assertThat(page.select(".question-list ol li")).hasSize(16);
		assertThat(page.select(".question-list li p").eachText()).allMatch((text) -> text.startsWith("例："))
			.anyMatch((text) -> text.contains("みどり野市とかわせみ町"));
		assertThat(page.select("nav.pages a[aria-current]").eachText()).containsExactly("質問");
	}

	@Test
	void leadsFromEveryQuestionToAPage() {
		List<String> addresses = page(200, "/questions").select(".question-list a").eachAttr("href");

		assertThat(addresses).doesNotHaveDuplicates().allSatisfy((address) -> {
			MockHttpServletResponse response = get(address.replaceFirst("#.*", "")).getResponse();
			String redirect = response.getRedirectedUrl();
			assertThat((redirect != null) ? get(redirect.replaceFirst("#.*", "")).getResponse().getStatus()
					: response.getStatus())
				.as(address)
				.isEqualTo(200);
		});
	}

	@Test
	void ranksHubsThatLeadToTheirOwnPages() {
		Document page = page(200, "/questions/hubs");

		assertThat(page.select(".hubs tbody a.title").eachAttr("href")).startsWith("/elements/999024-1:1-1-1",
				"/elements/999016-2:1-1");
		assertThat(page.select(".hubs tbody tr").getFirst().select("td.number").eachText()).containsExactly("1", "1",
				"2");
		assertThat(page.select(".downloads a").eachAttr("href")).containsExactly("/questions/hubs.xlsx?",
				"/questions/hubs.csv?");
	}

	@Test
	void ranksHubsByBothTiersOnRequest() {
		this.graph.loadOverlaps(KawasemiPlan.overlapsWithRelated());
		try {
			Document direct = page(200, "/questions/hubs");
			Document both = page(200, "/questions/hubs?tier=RELATED");

			assertThat(direct.select("#tier").hasAttr("checked")).isFalse();
			assertThat(both.select("#tier").hasAttr("checked")).isTrue();
			assertThat(direct.select("#answer .head").text()).doesNotContain("関連");
			assertThat(both.select("#answer .head").text()).contains("関連");
			assertThat(direct.select(".hubs tbody a.title").eachAttr("href")).doesNotContain("/elements/999016-2:1-2");
			assertThat(both.select(".hubs tbody a.title").eachAttr("href")).startsWith("/elements/999016-2:1-1")
				.contains("/elements/999016-2:1-2");
			assertThat(both.select("a[href*=hubs.csv]").eachAttr("href"))
				.containsExactly("/questions/hubs.csv?tier=RELATED");
			assertThat(csv("/questions/hubs.csv?tier=RELATED")).contains("重なる計画の数（関連も数える）", "999016-2:1-2");
			assertThat(csv("/questions/hubs.csv")).contains(",重なる計画の数,").doesNotContain("999016-2:1-2,");
		}
		finally {
			this.graph.loadOverlaps(KawasemiPlan.overlaps());
		}
	}

	@Test
	void leadsOverWhatIsRelatedOnRequest() {
		String ends = "from=999016-2:1-2&to=999024-1:1-1-1.1";
		this.graph.loadOverlaps(KawasemiPlan.overlapsWithRelated());
		try {
			Document both = page(200, "/questions/ways?" + ends + "&tier=RELATED");

			assertThat(page(200, "/questions/ways?" + ends).select(".ways .meaning").eachText()).isNotEmpty()
				.noneMatch((meaning) -> meaning.startsWith("関連"));
			assertThat(both.select("#tier").hasAttr("checked")).isTrue();
			assertThat(both.select(".ways > li").getFirst().select(".meaning").eachText())
				.containsExactly("関連（強さ 0.12）");
			assertThat(csv("/questions/ways.csv?" + ends + "&tier=RELATED")).contains("関連（強さ 0.12）");
		}
		finally {
			this.graph.loadOverlaps(KawasemiPlan.overlaps());
		}
	}

	@Test
	void ranksHubsOfAKindAndOfTheChosenMunicipalities() {
		Document page = page(200, "/questions/hubs?kind=POLICY&municipality=999016");

		assertThat(page.select(".hubs tbody a.title").eachAttr("href")).containsExactly("/elements/999016-2:1-1-2");
		assertThat(page.select("#kind option[selected]").eachAttr("value")).containsExactly("POLICY");
		assertThat(page.select("#town-999016[checked]")).hasSize(1);
		assertThat(page.select(".downloads a").getFirst().attr("href"))
			.isEqualTo("/questions/hubs.xlsx?municipality=999016&kind=POLICY");
	}

	@Test
	void tellsWhichMunicipalityIsNotLoaded() {
		Document page = page(200, "/questions/hubs?municipality=131016&municipality=999016");

		assertThat(page.select("#answer .none").text()).contains("131016");
		assertThat(page.select(".hubs tbody tr")).isNotEmpty();
	}

	@Test
	void saysWhatToDoWhereNothingAnswers() {
		Document page = page(200, "/questions/hubs?prefecture=架空県&municipality=131016");

		assertThat(page.select(".hubs")).isEmpty();
		assertThat(page.select("#answer .notice").text()).contains("階層を「すべて」にする");
		assertThat(page.select("#answer .notice a").attr("href")).isEqualTo("/questions/hubs?");
	}

	@Test
	void saysWhatToDoWhereNoThemeIsCommon() {
		Document page = page(200, "/questions/joint-work?atLeast=3");

		assertThat(page.select("#answer .notice").text()).contains("「触れる自治体の数」を小さくする");
		assertThat(page.select("#atLeast").attr("value")).isEqualTo("3");
		assertThat(page.select("#theme option").eachAttr("value")).contains("midorino-waste");
	}

	@Test
	void marksBlanksOfTheSdgs() {
		Document page = page(200, "/questions/sdgs");

		assertThat(page.select(".sdg-table tbody tr")).hasSize(17);
		assertThat(page.select(".sdg-table tbody tr").get(13).select(".blank").eachText()).containsExactly("空白", "空白");
		assertThat(page.select(".sdg-table tbody tr").get(14).text()).contains("件");
		assertThat(page.select(".sdg-table .of li a").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.startsWith("/elements/"));
	}

	@Test
	void countsOnlyElementsOfAKindForTheSdgs() {
		String all = page(200, "/questions/sdgs").select(".sdg-table tbody tr").get(14).select("td").getFirst().text();
		String policies = page(200, "/questions/sdgs?kind=POLICY").select(".sdg-table tbody tr")
			.get(14)
			.select("td")
			.getFirst()
			.text();

		assertThat(policies).isNotEqualTo(all).contains("件");
	}

	@Test
	void spreadsAGoalOverPoliciesElsewhere() {
		Document page = page(200, "/questions/spread?goal=999016-2:1-1");

		assertThat(page.select(".share h3").text()).contains("かわせみ町");
		assertThat(page.select(".share .amount").text()).isEqualTo("方針 1件に分かれます（その計画の方針 2件のうち。上の項目は 1件）。");
		assertThat(page.select(".share a.title").eachAttr("href")).containsExactly("/elements/999024-1:1-1-1");
		assertThat(page.select("#goal").attr("value")).endsWith("（999016-2:1-1）");
	}

	@Test
	void countsWhatIsRelatedOnRequest() {
		Document direct = page(200, "/questions/spread?goal=999016-2:1-1");
		Document both = page(200, "/questions/spread?goal=999016-2:1-1&tier=RELATED");

		assertThat(direct.select(".share .tier")).isEmpty();
		assertThat(direct.select("#tier").hasAttr("checked")).isFalse();
		assertThat(both.select("#tier").hasAttr("checked")).isTrue();
		assertThat(both.select(".share .tier").eachText()).contains("直接対応");
		assertThat(both.select("a[href*=spread.xlsx]").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.contains("tier=RELATED"));
	}

	@Test
	void asksForAGoalAndOffersExamples() {
		Document page = page(200, "/questions/spread");

		assertThat(page.select(".begin a").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.startsWith("/questions/spread?goal="));
		assertThat(page(404, "/questions/spread?goal=里山").select(".notice a").eachAttr("href")).isNotEmpty();
		assertThat(page(404, "/questions/spread?goal=宇宙").select(".notice").text()).contains("別のことば");
		assertThat(page(404, "/questions/spread?goal=999016-2:1-1-1").select(".share")).isEmpty();
	}

	@Test
	void showsTheWaysBetweenTwoElements() {
		Document page = page(200, "/questions/ways?from=999016-2:1-1&to=999024-1:1-1-1");

		assertThat(page.select(".ways > li")).isNotEmpty();
		assertThat(page.select(".ways .steps").getFirst().select("a").eachAttr("href"))
			.containsExactly("/elements/999016-2:1-1", "/elements/999024-1:1-1-1");
		assertThat(page.select(".ways .meaning").getFirst().text()).startsWith("似ている");
	}

	@Test
	void asksForTwoElements() {
		assertThat(page(200, "/questions/ways?from=999016-2:1-1&to=999016-2:1-1").select("#answer").text())
			.contains("同じ項目");
		assertThat(page(404, "/questions/ways?from=999016-2:1-1&to=里山").select(".notice a").eachAttr("href"))
			.isNotEmpty()
			.allMatch((href) -> href.startsWith("/questions/ways?from=999016-2") && href.contains("&to=9990"));
		assertThat(page(200, "/questions/ways").select(".begin a")).isNotEmpty();
	}

	@Test
	void suggestsElementsBelowAField() {
		assertThat(page("/questions/elements?from=里山")).contains("里山の保全（999016-2:1-1-1）");
		assertThat(page("/questions/goals?goal=自然")).contains("（999016-2:1-1）").doesNotContain("999016-2:1-1-1");
		assertThat(page("/questions/goals?goal=")).doesNotContain("<option");
	}

	@Test
	void comparesPlacesOfTwoPlans() {
		Document page = page(200, "/questions/placed-differently?" + PLANS);

		assertThat(page.select("#answer .notice").text()).contains("条件に合う組はありません");
		assertThat(page(404, "/questions/placed-differently?from=999016-2&to=999024-9").select("#answer").text())
			.contains("収録していません");
		assertThat(page(200, "/questions/placed-differently?from=999016-2&to=999016-2").select("#answer").text())
			.contains("別の自治体の計画を二つ");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			hubs,               '',                                        重なる計画の数
			joint-work,         '',                                        触れる自治体の数
			sdgs,               '',                                        みどり野市
			spread,             goal=999016-2:1-1,                         分かれる数
			ways,               from=999016-2:1-1&to=999024-1:1-1-1,       経路
			placed-differently, from=999016-2&to=999024-1,                 みどり野市の体系の中の分野
			""")
	void comesAsAFile(String question, String query, String column) throws IOException {
		MockHttpServletResponse csv = get("/questions/" + question + ".csv?" + query).getResponse();
		assertThat(csv.getStatus()).isEqualTo(200);
		assertThat(csv.getContentAsString(StandardCharsets.UTF_8)).startsWith("\uFEFF").contains(column);
		assertThat(csv.getHeader("Content-Disposition")).contains("attachment", ".csv");

		MockHttpServletResponse xlsx = get("/questions/" + question + ".xlsx?" + query).getResponse();
		assertThat(xlsx.getStatus()).isEqualTo(200);
		assertThat(entries(xlsx.getContentAsByteArray())).contains("xl/worksheets/sheet1.xml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions/other", "/questions/hubs.pdf", "/questions/spread.csv",
			"/questions/ways.xlsx?from=999016-2:1-1" })
	void knowsNothingElse(String address) {
		assertThat(get(address)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions", "/questions/hubs", "/questions/joint-work", "/questions/sdgs",
			"/questions/spread", "/questions/spread?goal=999016-2:1-1", "/questions/ways",
			"/questions/ways?from=999016-2:1-1&to=999024-1:1-1-1", "/questions/placed-differently" })
	void speaksEnglish(String address) {
		Document page = page(200, address + (address.contains("?") ? "&" : "?") + "lang=en");

		assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.expectFirst("main h1").text()).matches("[\\p{ASCII}’]+");
	}

	@Test
	void leadsToTheFirstPlanWhereNothingIsLoaded(@Autowired PlanLoader loader) {
		loader.forget(KawasemiPlan.ID);
		loader.forget(MidorinoPlan.ID);
		try {
			assertThat(page(200, "/questions").select(".question-list ol a")).hasSize(16);
			for (String question : List.of("hubs", "joint-work", "sdgs", "spread", "ways", "placed-differently")) {
				assertThat(page(200, "/questions/" + question).select(".notice a").eachAttr("href"))
					.contains("/plans/new");
			}
			assertThat(page(200, "/").select(".notice a").eachAttr("href")).contains("/plans/new", "/questions");
		}
		finally {
			loadPlans();
		}
	}

	private String csv(String address) {
		return new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static List<String> entries(byte[] workbook) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

	private String page(String address) {
		try {
			return get(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Document page(int status, String address) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatus(status);
		return PageRules.check(result.getResponse());
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
	}

}
