package io.taikei.web.page.review;

import java.util.List;
import java.util.Objects;

import io.taikei.KawasemiGraph;
import io.taikei.SentCredentials;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.review.DecisionRequest;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page shows on which people decide on places and names. */
@PageTest
class PlacesReviewPageIT {

	private static final String PLACES = "/review/places?plan=999016-2";

	private static final String SURVEY = "999016-2:1-1-1.2";

	private static final String POLICY = "999016-2:2-1-2";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
		this.graph.load();
	}

	@Test
	void saysWhatToDoWhereNoPlanIsChosen() {
		assertThat(page(200, "/review/places").select(".notice h2").text()).isEqualTo("計画を選んでください");
		assertThat(page(404, "/review/places?plan=999016-9").select(".notice").text()).contains("999016-9");
	}

	@Test
	void showsTheLeastSureFirstWithItsCandidatesAndWhy() {
		Document page = page(200, PLACES);
		List<String> all = page.select(".pair").eachAttr("id");
		assertThat(all).contains(SURVEY + "/PLACEMENT", POLICY + "/NAMING");
		Element survey = Objects.requireNonNull(page.getElementById(SURVEY + "/PLACEMENT"));
		assertThat(survey.select(".how").text()).contains("位置", "推定", "確からしさ 高い");
		assertThat(survey.attr("data-parent")).isEqualTo("999016-2:1-1-1");
		assertThat(survey.select(".alternatives li").text()).contains("水辺の再生", "30%");
		assertThat(survey.select(".alternative").eachAttr("data-to")).containsExactly("999016-2:1-1-2");
		assertThat(survey.text()).contains("意味の近さと並び順から計算で推定しました", "文書で前にあるもの");
		assertThat(survey.select(".side-of a.source")).hasSizeGreaterThan(1);
		assertThat(page.select("#place option").eachAttr("value")).contains("999016-2:1-1-2")
			.doesNotContain("999016-2:1-1-3");
		assertThat(page.select("#progress p").text()).startsWith("0 / " + all.size());
	}

	@Test
	void tellsWhatWasDecidedByWhomAndHowFarItIs() {
		decide(Subject.PLACEMENT, Verdict.PLACED, SURVEY, "999016-2:1-1-2");
		decide(Subject.NAMING, Verdict.UNSURE, POLICY, null);
		this.graph.load();

		Document open = page(200, PLACES);
		assertThat(open.select(".pair").eachAttr("id")).doesNotContain(SURVEY + "/PLACEMENT")
			.last()
			.isEqualTo(POLICY + "/NAMING");
		assertThat(open.select("#progress p").text()).contains("別のものに 1", "不明 1");
		Element moved = page(200, PLACES + "&show=MOVED").expectFirst(".pair");
		assertThat(moved.id()).isEqualTo(SURVEY + "/PLACEMENT");
		assertThat(moved.attr("data-parent")).isEqualTo("999016-2:1-1-2");
		assertThat(moved.select(".how").text()).contains("別の位置に移した", "somebody").doesNotContain("取り込み");
		assertThat(moved.select(".doubts").text()).contains("計算による推定は別の位置");
		assertThat(moved.select(".history li").text()).contains("位置を決定", "水辺の再生", "somebody");
		assertThat(page(200, "/review/places?element=" + SURVEY).select(".pair")).hasSize(1);
	}

	@Test
	void isReachedFromThePairsAndSpeaksEnglish() {
		assertThat(page(200, "/review?from=999016-2&to=999024-1").select(".of-plans a").eachAttr("href"))
			.contains(PLACES);
		Document page = page(200, PLACES + "&lang=en");
		assertThat(page.select("#deciding [data-do=confirm]").text()).isEqualTo("A Right place");
		assertThat(page.select("h1").text()).isEqualTo("Check places and names");
	}

	@Test
	void offersNothingToDoToThoseWhoMayNotDecide() {
		Document page = PageRules
			.check(this.mvc.get().uri(PLACES).accept(MediaType.TEXT_HTML).exchange().getResponse());
		assertThat(page.select(".pair")).isNotEmpty();
		assertThat(page.select("#deciding, .alternative, #place")).isEmpty();
		assertThat(page.select(".queue .none").text()).contains("判断する権限のある利用者だけ", "サインイン");
		assertThat(page(200, PLACES).select("#deciding, .alternative, #place")).isNotEmpty();
	}

	private void decide(Subject subject, Verdict verdict, String element, @Nullable String place) {
		this.graph.decide(new DecisionRequest(subject, verdict, element, place, new Reviewer("somebody", "REVIEWER"),
				null, null, null, null, null));
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
