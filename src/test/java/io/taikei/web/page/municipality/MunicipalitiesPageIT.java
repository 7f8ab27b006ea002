package io.taikei.web.page.municipality;

import io.taikei.KawasemiGraph;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Choosing among many: the page of all municipalities, and one plan beside several. */
@PageTest
class MunicipalitiesPageIT {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void showsAllOfJapanByPrefectures() {
		Document page = page(200, "/municipalities");

		assertThat(page.select(".japan a")).hasSize(47);
		assertThat(page.select(".prefectures li")).hasSize(48);
		assertThat(page.select(".prefectures .has-plans").eachText()).containsExactly("架空県 2/2");
	}

	@Test
	void listsAPrefectureWithAMapAndWaysToLoadPlans() {
		Document page = page(200, "/municipalities?prefecture=13&plans=999016-2");

		assertThat(page.select(".towns-list li")).hasSize(62);
		assertThat(page.select("#town-132217 .do a").eachAttr("href")).containsExactly("/plans/new?municipality=132217",
				"/municipalities?near=132217&plans=999016-2");
		assertThat(page.select(".japan title").eachText()).contains("清瀬市").doesNotContain("小笠原村");
		assertThat(page.select(".outside").text()).contains("小笠原村");
		assertThat(page.select(".tray li").eachText()).containsExactly("みどり野市 ×");
	}

	@Test
	void choosesAndComparesWhatIsLoaded() {
		Document page = page(200, "/municipalities?prefecture=架空県&plans=999016-2,999024-1");

		assertThat(page.select("#choose-999024").attr("href"))
			.isEqualTo("/municipalities?prefecture=%E6%9E%B6%E7%A9%BA%E7%9C%8C&plans=999016-2");
		assertThat(page.select(".tray .go a").attr("href")).isEqualTo("/compare/many?from=999016-2&plans=999024-1");
	}

	@Test
	void choosesOneForAnotherPage() {
		Document page = page(200, "/municipalities?q=かわせ&back=/compare?from=999016-2&field=to");

		assertThat(page.select("#choose-999024").attr("href")).isEqualTo("/compare?from=999016-2&to=999024");
		assertThat(page.select(".tray")).isEmpty();
	}

	@Test
	void findsByKanaAndListsNeighboursByDistance() {
		assertThat(page(200, "/municipalities?q=キヨセ").select(".towns-list li .who b").eachText())
			.containsExactly("清瀬市");
		assertThat(page(200, "/municipalities?near=清瀬市").select(".towns-list li .who b").eachText()).hasSize(21)
			.startsWith("清瀬市")
			.contains("東久留米市", "新座市");
		assertThat(page(200, "/municipalities?q=ここにはない").select("#list .none")).hasSize(1);
	}

	@Test
	void offersTheMapBesideEveryFieldForAPlan() {
		assertThat(page(200, "/compare").select("a.pick").eachAttr("href"))
			.containsExactly("/municipalities?back=/compare&field=from", "/municipalities?back=/compare&field=to");
		assertThat(page(200, "/").select("a.pick").eachAttr("href"))
			.containsExactly("/municipalities?back=/&field=municipality");
		assertThat(page(200, "/review").select("a.pick")).hasSize(2);
		assertThat(page(200, "/questions/placed-differently").select("a.pick")).hasSize(2);
	}

	@Test
	void fillsInTheMunicipalityOfANewPlan() {
		Document page = page(200, "/plans/new?municipality=132217");

		assertThat(page.select("#municipality").attr("value")).isEqualTo("清瀬市（132217）");
	}

	@Test
	void holdsOnePlanAgainstSeveral() {
		Document page = page(200, "/compare/many?from=999016-2&plans=999024-1");

		assertThat(page.select(".side-by-side thead th").eachText()).hasSize(2);
		assertThat(page.select(".side-by-side tbody tr")).hasSize(4);
		assertThat(page.select(".side-by-side tbody td .title").eachAttr("href"))
			.containsExactly("/elements/999024-1:1-1-1", "/elements/999024-1:1-2-1");
		assertThat(page.select(".side-by-side td .state").eachText()).containsExactly("対応なし", "対応なし");
		assertThat(page.select(".downloads a").eachAttr("href")).first()
			.isEqualTo("/api/v1/compare/many.xlsx?from=999016-2&best=2&plans=999024-1");
	}

	@Test
	void asksForTheOthersAndSaysWhatIsNotLoaded() {
		assertThat(page(200, "/compare/many?from=999016-2").select(".notice li a").eachAttr("href"))
			.contains("/compare/many?from=999016-2&near=999016", "/municipalities?plans=999016-2");
		assertThat(page(200, "/compare/many?from=999016-2&plans=清瀬市").select(".group .none").text()).contains("清瀬市");
		assertThat(page(404, "/compare/many?from=999999-9").select(".notice")).isNotEmpty();
	}

	@Test
	void speaksEnglish() {
		assertThat(page(200, "/compare/many?from=999016-2&plans=999024-1&tier=RELATED&lang=en").select("h1").text())
			.isEqualTo("One plan beside several");
		assertThat(page(200, "/municipalities?prefecture=13&lang=en").select("#list h2").text())
			.contains("62 municipalities");
	}

	private Document page(int status, String address) {
		MvcTestResult result = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatus(status);
		return PageRules.check(result.getResponse());
	}

}
