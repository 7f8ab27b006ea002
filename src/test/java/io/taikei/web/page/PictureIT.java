package io.taikei.web.page;

import java.nio.charset.StandardCharsets;

import io.taikei.KawasemiGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the picture as it is without JavaScript, and what it loads beside. */
@PageTest
class PictureIT {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void holdsTheWholePictureAsText() {
		Document page = page(HttpStatus.OK, "/picture?element=999016-2:1-1");

		assertThat(page.select("#items h3").eachText()).containsExactly("みどり野市 第2次みどり野市総合計画", "かわせみ町 かわせみ町総合計画", "テーマ");
		assertThat(page.select("#items a[href*=/elements/]").eachText()).contains("里山の保全", "新設予定", "河川環境の保護");
		assertThat(page.select("#lines li").eachText()).contains("生きもの調査の実施 › 1-1-1　里山の保全 推定（確からしさ70%）",
				"⇔ 〔かわせみ町〕1-1-1　河川環境の保護 似ている度合い 0.90", "1-1-2　水辺の再生 ⇔ 1-1-1　河川環境の保護 人が対応づけ", "里山の手入れの支援 — 里山と水辺 里山");
		assertThat(page.select("#omitted").hasAttr("hidden")).isTrue();
		assertThat(page.select("#picture").hasAttr("hidden")).isTrue();
	}

	@Test
	void speaksEnglish() {
		Document page = page(HttpStatus.OK, "/picture?element=999016-2:1-1&lang=en");

		assertThat(page.select("#items h3").eachText()).endsWith("Themes");
		assertThat(page.select("#items li").eachText()).contains("Hills and waters");
	}

	@Test
	void offersTheElementsOfAllPlansWhereNoneIsNamed() {
		Document page = page(HttpStatus.OK, "/picture");

		assertThat(page.select(".goals a").eachAttr("href")).contains("/picture?element=999016-2:1-1",
				"/picture?element=999024-1:1-1");
	}

	@Test
	void offersAChoiceInPlaceOfAnUnknownElement() {
		Document page = page(HttpStatus.NOT_FOUND, "/picture?element=999016-2:9");

		assertThat(page.select(".none").text()).contains("999016-2:9");
		assertThat(page.select(".goals a")).isNotEmpty();
	}

	@Test
	void isReachedFromTheAnswer() {
		assertThat(page(HttpStatus.OK, "/?goal=999016-2:1-1").select("a[href=/picture?element=999016-2:1-1]"))
			.hasSize(1);
	}

	@Test
	void tellsWhereAnElementStands() {
		Document panel = panel("/picture/element?element=999016-2:1-1-1.2");

		assertThat(panel.text()).contains("みどり野市", "生きもの調査の実施", "推定（確からしさ70%）", "1-1-2 水辺の再生 30%");
		assertThat(panel.select("a.source").attr("href")).isEqualTo("/sources/999016-2?file=midorino.txt&lines=9#L9");
		assertThat(panel.select("h2 a, .onwards a[href^=/elements/]").eachAttr("href"))
			.containsExactly("/elements/999016-2:1-1-1.2", "/elements/999016-2:1-1-1.2");
	}

	@Test
	void tellsWhyTwoElementsAreSimilarAndThatNeitherSupportsTheOther() {
		Document panel = panel("/picture/likeness?element=999024-1:1-1-1&other=999016-2:1-1-2&score=0.9");

		assertThat(panel.text()).contains("0.90", "支えるという意味ではありません", "里山と水辺", "自然", "どちらも同じ主題を掲げる。", "人が対応づけ");
		assertThat(panel.select("q").eachText()).containsExactly("河川環境の保護", "水辺の再生");
		assertThat(panel.select(".quotes a.source").eachAttr("href")).containsExactly(
				"/sources/999024-1?file=kawasemi.txt&lines=5#L5", "/sources/999016-2?file=midorino.txt&lines=8#L8");
	}

	@Test
	void tellsOfAMappingWhereNothingWasComputed() {
		Document panel = panel("/picture/likeness?element=999016-2:2-1&other=999024-1:1-2-1");

		assertThat(panel.text()).contains("言語モデルが両方の文書を読んで", "両方の文書からそう読める。").doesNotContain("似ている度合い", "人が");
	}

	@Test
	void tellsWhatShowsATheme() {
		assertThat(panel("/picture/theme?theme=midorino-nature").select("li").eachText()).contains("みどり野市 7件の項目");
		assertThat(panel("/picture/theme?theme=midorino-nature&element=999016-2:1-1-1.1").text()).contains("里山の手入れの支援",
				"里山", "100%");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/picture/element?element=x:9", "/picture/theme?theme=x",
			"/picture/likeness?element=x:9&other=999016-2:1-1", "/picture/likeness?element=999016-2:1-1&other=x:9" })
	void tellsNothingOfWhatItDoesNotKnow(String address) {
		assertThat(this.mvc.get().uri(address).accept(MediaType.TEXT_HTML)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Document page(HttpStatus status, String address) {
		MvcTestResult result = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatus(status);
		return PageRules.check(result.getResponse());
	}

	private Document panel(String address) {
		MvcTestResult result = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatusOk().bodyText().doesNotContain("??");
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
