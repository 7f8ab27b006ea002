package io.taikei.web.page.compare;

import java.util.List;

import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoGraph;
import io.taikei.SentCredentials;
import io.taikei.loader.PlanLoader;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of two plans and of themes, over loaded plans. */
@PageTest
class ComparePageIT {

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
	void beginsWithTheFirstMunicipalitiesCurrentPlans() {
		Document page = page(200, "/compare");

		assertThat(page.select("#from option[selected], #to option[selected]").eachAttr("value"))
			.containsExactly("999016-2", "999024-1");
		assertThat(page.select(".comparison h2").text()).isEqualTo("みどり野市 基本目標 × かわせみ町 方針");
		assertThat(page.select(".comparison > header .none").text()).contains("支えるという意味ではありません");
	}

	@Test
	void showsAMatrixGroupedByParents() {
		Document page = page(200, "/compare?from=999016-2&to=999024-1&fromKind=GOAL&kind=GOAL");

		assertThat(page.select(".heat thead .group").eachText()).containsExactly("1 川とともに生きる");
		assertThat(page.select(".heat tbody .above")).hasSize(2);
		assertThat(page.select(".heat tbody th[scope=row]")).hasSize(4);
		assertThat(page.select(".heat td a").eachText()).containsExactly("0.90 ◆4組", "◇1組");
		assertThat(page.select(".heat td.STEP5")).hasSize(1);
		assertThat(page.select(".heat td.CURATED")).hasSize(1);
	}

	@Test
	void opensAFieldIntoItsPairsWithTheirEvidence() {
		Document page = page(200,
				"/compare?from=999016-2&to=999024-1&fromKind=GOAL&kind=GOAL&row=999016-2:1-1&column=999024-1:1-1");

		assertThat(page.select("#pairs li")).hasSize(4);
		assertThat(page.select("#pairs li").get(1).select("q").eachText()).containsExactly("身近な自然を守ることが大切です。",
				"河川環境の保護");
		assertThat(page.select("#pairs li").get(1).text()).contains("0.82", "自動判定", "自然");
		assertThat(page.select("#pairs li").get(1).select("a.source")).hasSize(4);
		assertThat(page.select("#pairs li").get(0).text()).contains("人が対応づけ", "どちらも同じ主題を掲げる。", "編集担当");
		assertThat(page.select(".heat a[aria-current]")).hasSize(1);
	}

	@Test
	void showsTheTableTheGapsAndReservedPlacesApart() {
		Document page = page(200, "/compare?from=999016-2&to=999024-1");

		assertThat(page.select("#table tbody tr")).hasSize(2);
		assertThat(page.expectFirst("#table tbody tr").text()).contains("河川環境の保護", "0.82", "自動判定");
		assertThat(page.select("#gaps .gaps:not(.placeholder) li")).hasSize(2);
		assertThat(page.select("#gaps .gaps.placeholder li").text()).contains("1-1-2", "※検討中");
		assertThat(page.select(".downloads a").eachAttr("href")).allMatch((href) -> href.contains("from=999016-2"));
	}

	@Test
	void speaksEnglish() {
		Document page = page(200, "/compare?from=999016-2&to=999024-1&lang=en");

		assertThat(page.select("#table h3, #gaps h3").eachText()).containsExactly("Crosswalk table",
				"Only on one side");
	}

	@Test
	void helpsWhereThereIsNothingToCompare(@Autowired PlanLoader loader) {
		assertThat(page(200, "/compare?from=999016-2&to=999016-2").select(".notice").text()).contains("別の自治体の計画");
		assertThat(page(404, "/compare?from=999016-2&to=999024-9").select(".notice").text()).contains("999024-9");
		assertThat(page(200, "/compare?kind=PROJECT").select("#matrix .none").text()).contains("階層の項目がありません");

		loader.forget(KawasemiPlan.ID);
		try {
			assertThat(page(200, "/compare").select(".notice").text()).contains("二つの自治体の計画が要ります");
		}
		finally {
			loadPlans();
		}
	}

	@Test
	void leadsFromTwoEditionsToWhatChanged(@Autowired MidorinoGraph midorino) {
		midorino.loadThird();
		try {
			Document page = page(200, "/compare?from=999016-2&to=999016-3");

			assertThat(page.select(".notice a").eachAttr("href"))
				.containsExactly("/plans/999016-3/changes?since=999016-2");
		}
		finally {
			midorino.forgetThird();
		}
	}

	@Test
	void showsThemesSideBySide() {
		Document page = page(200, "/themes");

		assertThat(page.select(".themes thead th").eachText()).startsWith("テーマ").contains("広がり", "SDGs");
		assertThat(page.select(".themes tbody tr td .spread").eachText()).isNotEmpty()
			.allMatch((spread) -> spread.equals("すべての自治体") || spread.endsWith("のみ"));
		assertThat(page.select("input[type=checkbox][checked]")).hasSize(2);
	}

	@Test
	void tellsFirstWhatOneMunicipalityAloneHas() {
		Document page = page(200, "/themes");

		List<String> only = page.select(".themes tbody tr:not(.depth0):has(.only) th a").eachText();
		assertThat(page.select(".only-of .theme").eachText()).isNotEmpty().containsExactlyInAnyOrderElementsOf(only);
		assertThat(page.select(".only-of dd").eachText())
			.contains("%dのテーマ（広域連携の候補）".formatted(page.select(".themes tbody tr:not(.depth0):has(.all)").size()));
	}

	@Test
	void takesTheNearestMunicipalitiesAndTellsWhomItDoesNotKnow() {
		Document page = page(200, "/themes?municipality=999024&near=999999");

		assertThat(page.select("input[type=checkbox][checked]").eachAttr("value")).containsExactly("999024");
		assertThat(page.select(".ask .none").text()).contains("999999");
	}

	@Test
	void showsTheMunicipalitiesThatWereTicked() {
		Document page = page(200, "/themes?municipality=999024");

		assertThat(page.select(".themes thead th").eachText()).hasSize(3);
		assertThat(page.select("input[type=checkbox][checked]").eachAttr("value")).containsExactly("999024");
	}

	@Test
	void leadsFromANumberToTheElements() {
		String address = page(200, "/themes").expectFirst(".themes .number a").attr("href");

		Document page = page(200, address.replaceFirst("#.*", ""));
		assertThat(page.select("section.share[id=" + address.replaceFirst(".*#", "") + "] li a.source")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/themes/nature", "/themes/999016-2" })
	void knowsNoOtherTheme(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	private Document page(int status, String address) {
		MvcTestResult result = this.mvc.get()
			.uri(address)
			.accept(MediaType.TEXT_HTML)
			.header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)
			.exchange();
		assertThat(result).hasStatus(status);
		return PageRules.check(result.getResponse());
	}

}
