package io.taikei.web.page.picture;

import io.taikei.KawasemiGraph;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans side by side, as an address asks for them. */
@PageTest
class PlansPictureIT {

	private static final String BOTH = "/picture/plans?plan=999016-2&plan=999024-1";

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@AfterAll
	static void forgetMappings(@Autowired KawasemiGraph graph) {
		graph.forgetMappings();
	}

	@Test
	void drawsAColumnForEachPlanAndBundlesBetweenThem() {
		Document page = page(BOTH);

		assertThat(page.select("svg .town").eachText()).containsExactly("みどり野市", "かわせみ町");
		assertThat(page.select("svg .entry.GOAL title").eachText()).anyMatch((title) -> title.contains("1-1"));
		assertThat(page.select("svg .bundle")).isNotEmpty()
			.hasSameSizeAs(page.select(".bundles li"))
			.allSatisfy((line) -> assertThat(line.attr("href")).startsWith("/compare?from=999016-2&to=999024-1"));
		assertThat(page.select("svg .bundle title").eachText()).allMatch((title) -> title.matches(".+ ⇔ .+：\\d+組"));
		assertThat(page.select("#chosen b").text())
			.isEqualTo("束 %d本を示しています。".formatted(page.select("svg .bundle").size()));
	}

	@Test
	void tellsApartWhatPeopleDecided() {
		assertThat(page(BOTH).select("svg .bundle.people")).isNotEmpty();
		assertThat(page(BOTH + "&review=ACCEPTED").select("svg .bundle")).isEmpty();
	}

	@Test
	void showsOneElementsBundlesWithTheirPairs() {
		Document page = page(BOTH + "&focus=999016-2:1-1");

		assertThat(page.select(".entry.focus a").attr("aria-current")).isEqualTo("true");
		assertThat(page.select("#about h2").text()).contains("みどり野市");
		assertThat(page.select("#about li a[href^=/compare]")).isNotEmpty();
		assertThat(page.select("svg .bundle.faint"))
			.noneMatch((line) -> line.attr("href").contains("row=999016-2:1-1&"));
	}

	@Test
	void opensAnElementInItsColumn() {
		String open = page(BOTH + "&focus=999016-2:1-1").expectFirst("#about .onwards a").attr("href");

		Document page = page(open);

		assertThat(page.select(".entry.POLICY.part")).isNotEmpty();
		assertThat(page.select("svg .bundle").stream().map((line) -> line.attr("href")))
			.anyMatch((href) -> href.contains("row=999016-2:1-1-2&"));
	}

	@Test
	void narrowsByScoreThemeAndLevel() {
		assertThat(page(BOTH + "&level=POLICY").select("svg .entry.POLICY")).isNotEmpty();
		assertThat(page(BOTH + "&theme=nothing").select("svg .bundle")).isEmpty();
		assertThat(page(BOTH + "&score=0.95&level=INITIATIVE").select("svg .bundle.computed")).isEmpty();
	}

	@Test
	void looksAtNothingThatItDoesNotShow() {
		assertThat(page(BOTH + "&focus=999016-2:9").select(".faint, #about")).isEmpty();
	}

	@Test
	void takesMunicipalitiesByTheirCodes() {
		assertThat(page("/picture/plans?plan=999024&plan=999016").select("svg .town").eachText())
			.containsExactly("かわせみ町", "みどり野市");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/picture/plans", "/picture/plans?plan=999016-2", "/picture/plans?plan=none&plan=neither" })
	void asksForPlansWhereThereAreTooFew(String address) {
		Document page = page(address);

		assertThat(page.select("svg")).isEmpty();
		assertThat(page.select(".none").text()).contains("二つ以上の計画");
		assertThat(page.select("#choose [name=plan]")).isNotEmpty();
	}

	@Test
	void speaksEnglish() {
		assertThat(page(BOTH + "&lang=en").select("#chosen b").text()).startsWith("Bundles shown:");
	}

	@Test
	void isReachedFromTheChoiceOfAPicture() {
		assertThat(page("/picture").select("a.several").attr("href"))
			.isEqualTo("/picture/plans?plan=999016&plan=999024");
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatusOk();
		return PageRules.check(result.getResponse());
	}

}
