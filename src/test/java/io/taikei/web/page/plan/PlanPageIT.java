package io.taikei.web.page.plan;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.KawasemiGraph;
import io.taikei.SentCredentials;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of plans show. */
@PageTest
class PlanPageIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlan() {
		this.graph.load();
	}

	@Test
	void showsTheWholeTreeWithItsMarks() {
		Document page = page("/plans/999016-2");

		assertThat(page.select(".whole .dot.INITIATIVE")).hasSize(7);
		assertThat(page.select(".whole .standing").eachText()).contains("記載", "推定（確からしさ70%）", "言語モデルの読取", "確認済");
		assertThat(page.select(".whole .reserved").eachText()).containsExactly("新設予定");
		assertThat(page.select(".node:not(.open) > .line .reserved")).isEmpty();
	}

	@Test
	void saysWhoDecidedOnPlacesAndWhatWaitsForAPerson() {
		Document page = page("/plans/999016-2");

		assertThat(page.select(".readings li").eachText()).satisfiesExactly(
				(model) -> assertThat(model).startsWith("言語モデルの読取 1件").endsWith("手引きに従って読む言語モデル"),
				(person) -> assertThat(person).startsWith("確認済 1件").endsWith("みどり野市企画課"));
		assertThat(page.select(".standings dt").eachText()).contains("言語モデルの読取");
		assertThat(page.select("#unconfirmed-only")).hasSize(1);
		assertThat(page.select(".node.unconfirmed > .line .title").eachText()).contains("育成支援の充実", "生きもの調査の実施")
			.doesNotContain("用水路の清掃");
		assertThat(page("/plans/999024-1").select(".naming").text()).isEqualTo("番号と名称の対応は言語モデルの読取：手引きに従って読む言語モデル");
	}

	@Test
	void showsWhoIsInChargeOfElementsOfEveryKindAndWhatMeasuresThem() {
		this.graph.loadThird();
		try {
			for (String uri : List.of("/plans/999016-3", "/plans/999016-3?lang=en")) {
				Document page = page(uri);

				assertThat(charge(page, "まち 1")).containsExactly("企画課");
				assertThat(charge(page, "基本目標 1-1")).containsExactly("環境部", "緑被率 41.5 （2033） 45以上 （2044） ％");
				assertThat(charge(page, "施策 1-1-1")).containsExactly("みどり課、河川課", "里山の手入れに参加した人 120 （2033） 200 （2044） 人",
						"水質の満足度 増加");
				assertThat(charge(page, "重点プロジェクト P1")).containsExactly("企画課");
				assertThat(page.select(".node:has(> .line > .dot.INITIATIVE) > .note [lang=ja]").eachText())
					.containsExactly("みどり課");
			}
		}
		finally {
			this.graph.forgetThird();
		}
	}

	@Test
	void answersForAGoalWithWhoIsInChargeAboveAndBelow() {
		this.graph.loadThird();
		try {
			Document page = page("/?goal=999016-3:1-1");

			assertThat(page.select(".goal > header .note [lang=ja]:not(.chip)").eachText()).containsExactly("環境部",
					"みどりと水を守るまち", "企画課");
			assertThat(page.select(".goal > header .indicators tbody th").eachText()).containsExactly("緑被率");
			assertThat(page.select(".policy > .step .note [lang=ja]").eachText()).containsExactly("みどり課、河川課");
			assertThat(page.select(".policy > .step .indicators tbody th").eachText()).containsExactly("里山の手入れに参加した人",
					"水質の満足度");
			assertThat(page.select(".policy li .note").text()).isEqualTo("担当 みどり課");
		}
		finally {
			this.graph.forgetThird();
		}
	}

	@Test
	void accountsForTheLinesOfTheSource() {
		Document page = page("/plans/999016-2");

		assertThat(page.select(".account tbody th").eachText()).contains("内容");
		assertThat(page.select(".account tbody .number").eachText().stream().mapToInt(Integer::parseInt).sum())
			.isEqualTo(page.select(".strip rect").stream().mapToInt((run) -> Integer.parseInt(run.attr("width"))).sum())
			.isPositive();
	}

	@Test
	void tellsWhatBecameOfTheEarlierEdition() {
		this.graph.loadThird();
		this.graph.loadSuccession();
		try {
			Document page = page("/plans/999016-3/changes");

			assertThat(page.select(".changes .change").eachText()).contains("継続", "名称変更");
			assertThat(page.select(".changes td:last-child").eachText()).contains("確認済 みどり野市企画課", "計画ファイルの記載",
					"言語モデルの読取 手引きに従って読む言語モデル");
			assertThat(page.select(".legend").text()).contains("計画ファイルがそう述べています");
			assertThat(page.select(".changes tbody tr"))
				.allSatisfy((row) -> assertThat(row.select(".source")).isNotEmpty());
		}
		finally {
			this.graph.forgetThird();
		}
	}

	@Test
	void saysThatThereIsNoEarlierEdition() {
		assertThat(page("/plans/999016-2/changes").select(".none").text()).contains("前の計画は収録していません");
	}

	@Test
	void knowsNoOtherPlan() {
		assertThat(this.mvc.get().uri("/plans/000000-1").accept(MediaType.TEXT_HTML)).hasStatus(404);
	}

	/**
	 * Departments and indicators, without their links, of the element with this badge.
	 */
	private static List<String> charge(Document page, String badge) {
		Element node = page.select(".whole .node")
			.stream()
			.filter((one) -> one.select("> .line > .chip").text().equals(badge))
			.findFirst()
			.orElseThrow();
		return Stream
			.concat(node.select("> .note [lang=ja]").eachText().stream(),
					node.select("> .indicators tbody tr")
						.stream()
						.map((row) -> row.select("th, .value, td[lang]").eachText())
						.map((cells) -> String.join(" ", cells)))
			.toList();
	}

	private Document page(String uri) {
		MvcTestResult result = this.mvc.get()
			.uri(uri)
			.accept(MediaType.TEXT_HTML)
			.header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)
			.exchange();
		assertThat(result).hasStatusOk();
		return PageRules.check(result.getResponse());
	}

}
