package io.taikei.web.page.review;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoPlan;
import io.taikei.SentCredentials;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.review.DecisionRequest;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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

/** What the page shows on which people decide on pairs. */
@PageTest
class ReviewPageIT {

	private static final String PLANS = "/review?from=999016-2&to=999024-1";

	private static final String PAIR = "999016-2:1-1~999024-1:1-1-1";

	private static final String READER = "reader-of-pages";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private Accounts accounts;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.forgetMappings();
		this.accounts.add(READER, "読む人", Role.READER);
		this.accounts.setPassword(READER, GraphTest.PASSWORD);
	}

	@AfterAll
	void removeReader() {
		this.accounts.remove(READER);
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void saysWhatToDoWhereNoPlansAreChosen() {
		Document page = page(200, "/review");

		assertThat(page.select(".notice h2").text()).isEqualTo("二つの計画を選んでください");
		assertThat(page.select("#from option[selected], #to option[selected]").eachAttr("value"))
			.containsExactly("999024-1");
		assertThat(page(404, "/review?from=999016-2&to=999024-9").select(".notice").text()).contains("999024-9");
		assertThat(page(200, "/review?from=999016-2&to=999016-2").select(".notice h2").text()).contains("同じ計画");
	}

	@Test
	void takesAMunicipalityForItsCurrentPlan() {
		Document page = page(200, "/review?from=みどり野市&to=999024");

		assertThat(page.select(".queue h2").text()).isEqualTo("みどり野市 × かわせみ町");
	}

	@Test
	void showsBothTextsSideBySideWithTheirPlacesAndSharedWords() {
		Element pair = page(200, PLANS + "&pair=" + PAIR).expectFirst(".pair");

		assertThat(pair.select(".side-of .above").eachText()).hasSize(2).first().asString().startsWith("みどり野市 ›");
		assertThat(pair.select(".side-of h3 > a:not(.source)").eachText()).containsExactly("身近な自然を次の世代へつなぐために",
				"河川環境の保護");
		assertThat(pair.select(".cited").text()).startsWith("身近な自然を守ることが大切です。");
		assertThat(pair.select("mark").eachText()).contains("自然");
		assertThat(pair.select(".side-of a.source")).isNotEmpty();
		assertThat(pair.select(".shared-by-both").text()).contains("共通のことば： 自然");
		assertThat(pair.select(".neighbours-of li").eachText()).first().asString().contains("0.70", "川辺のいのちを受けつぐ");
		assertThat(pair.attr("data-tag")).startsWith("0_");
	}

	@Test
	void offersToAddWhereAnElementHasNoPairAtAll() {
		Document answer = page(200, "/elements/999016-2:2-2");
		assertThat(answer.select(".add-elsewhere input").eachAttr("value")).containsExactly("999016-2", "999016-2:2-2",
				"ALL");
		assertThat(answer.select("#elsewhere option").eachAttr("value")).contains("999024");

		Document page = page(200, "/review?from=999016-2&branch=999016-2:2-2&show=ALL&to=999024");
		assertThat(page.select(".pair")).isEmpty();
		assertThat(page.select(".of-branch .title").attr("href")).isEqualTo("/elements/999016-2:2-2");
		assertThat(page.select(".of-branch .unfold").attr("href")).contains("to=999024-1", "branch=999016-2:2-2");
		assertThat(page(200, PLANS).select(".of-branch")).isEmpty();
	}

	@Test
	void tellsHowFarTheDecisionsAre() {
		this.graph.decide(PAIR, Verdict.REJECTED, "別の話です。");

		Document page = page(200, PLANS);

		assertThat(page.select("#progress p").text()).contains("1 / ", "却下 1");
		assertThat(page.select("#progress rect.REJECTED").attr("width")).isNotEqualTo("0.0");
		assertThat(page.select(".pair").eachAttr("id")).doesNotContain(PAIR);
		assertThat(page(200, PLANS + "&show=REJECTED").select(".pair").eachAttr("id")).containsExactly(PAIR);
		assertThat(page(200, PLANS + "&show=REJECTED").select(".history li").text()).contains("却下", "somebody",
				"別の話です。");
	}

	@Test
	void showsThatTwoReviewersDisagree() {
		this.graph.decide(PAIR, Verdict.REJECTED);
		this.graph.decide(new DecisionRequest(Subject.OVERLAP, Verdict.ACCEPTED, "999016-2:1-1", "999024-1:1-1-1",
				new Reviewer("another", "REVIEWER"), null, null, null, null, null));

		Element pair = page(200, PLANS + "&pair=" + PAIR).expectFirst(".pair");

		assertThat(pair.select(".disagreeing b").text()).isEqualTo("判断が分かれています");
		assertThat(pair.select(".history[open] li b").eachText()).containsExactly("承認", "却下");
	}

	@Test
	void listsThePairsOnWhichReviewersDisagreeAndThoseOfAPerson() {
		decide("999016-2:1-1~999024-1:1-1", Verdict.REJECTED, "somebody");
		decide(PAIR, Verdict.REJECTED, "somebody");
		decide(PAIR, Verdict.ACCEPTED, "another");

		assertThat(page(200, PLANS + "&show=DISPUTED").select(".pair").eachAttr("id")).containsExactly(PAIR);
		assertThat(page(200, PLANS + "&show=DISPUTED").select(".history[open] li").text()).contains("another",
				"somebody");
		assertThat(page(200, PLANS + "&decidedBy=another").select(".pair").eachAttr("id")).containsExactly(PAIR);
		Document both = page(200, PLANS + "&decidedBy=somebody&reviewer=another");
		assertThat(both.select(".pair").eachAttr("id")).containsExactly("999016-2:1-1~999024-1:1-1");
		assertThat(both.expectFirst("#decidedBy").attr("value")).isEqualTo("somebody");
		assertThat(both.expectFirst("#queue").attr("data-address")).endsWith("&reviewer=another&decidedBy=somebody");
		decide(PAIR, Verdict.REJECTED, "another");
		assertThat(page(200, PLANS + "&show=DISPUTED").select(".pair")).isEmpty();
	}

	@Test
	void countsWhoSaysThatThereIsNoCounterpartAmongThoseWhoDecided() {
		this.graph.decide(new DecisionRequest(Subject.NO_COUNTERPART, Verdict.NONE, "999016-2:1-1", "999024-1",
				new Reviewer("somebody", "REVIEWER"), null, null, null, null, null));

		assertThat(page(200, PLANS + "&decidedBy=somebody").select(".pair").eachAttr("id")).contains(PAIR);
		assertThat(page(200, PLANS + "&show=ALL&reviewer=somebody").select(".pair").eachAttr("id"))
			.doesNotContain(PAIR);
	}

	@Test
	void settlesThePairsOfAnElementWithoutCounterpart() {
		this.graph.decide(new DecisionRequest(Subject.NO_COUNTERPART, Verdict.NONE, "999016-2:1-1", "999024-1",
				new Reviewer("somebody", "REVIEWER"), "該当なし", null, null, null, null));

		assertThat(page(200, PLANS).select(".pair").eachAttr("id"))
			.noneMatch((id) -> id.startsWith(MidorinoPlan.id("1-1") + "~"));
		List<Element> pairs = page(200, PLANS + "&show=NONE").select(".pair");
		assertThat(pairs).extracting(Element::id).contains(PAIR);
		assertThat(pairs).allMatch((pair) -> pair.text().contains("該当なし") && !pair.attr("data-gap").isEmpty());
		assertThat(page(200, PLANS).select("#progress p").text()).contains("対応なし " + pairs.size());
	}

	@Test
	void keepsWhatIsChosenInItsAddress() {
		Document page = page(200, PLANS + "&branch=999016-2:1-1&kind=POLICY&show=ALL&reviewer=somebody");

		assertThat(page.select("#branch option[selected]").eachAttr("value")).containsExactly("999016-2:1-1");
		assertThat(page.select("#kind option[selected]").eachAttr("value")).containsExactly("POLICY");
		assertThat(page.select("#show option[selected]").eachAttr("value")).containsExactly("ALL");
		assertThat(page.expectFirst("#reviewer").attr("value")).isEqualTo("somebody");
		assertThat(page.expectFirst("#queue").attr("data-address"))
			.isEqualTo("/review?from=999016-2&to=999024-1&kind=POLICY&branch=999016-2:1-1&show=ALL&reviewer=somebody");
		assertThat(page.select(".pair .side-of:last-child .chip.POLICY")).hasSameSizeAs(page.select(".pair"));
	}

	@Test
	void offersTheDecisionWhereverAPairIsShown() {
		this.graph.decide(PAIR, Verdict.ACCEPTED);

		assertThat(page(200, "/?goal=999016-2:1-1").select(".decide[data-address*=999024-1:1-1-1/]")).isNotEmpty()
			.allSatisfy((group) -> {
				assertThat(group.select("[aria-pressed=true]").text()).isEqualTo("承認");
				assertThat(group.select("[data-verdict=WITHDRAWN]")).hasSize(1);
				assertThat(group.attr("data-shown")).isNotEmpty();
			});
		assertThat(page(200,
				"/compare?from=999016-2&to=999024-1&fromKind=GOAL&kind=GOAL&row=999016-2:1-1&column=999024-1:1-1")
			.select("#pairs li .decide")).isNotEmpty();
		assertThat(this.mvc.get()
			.uri("/picture/likeness?element=999016-2:1-1&other=999024-1:1-1-1")
			.header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)).bodyText()
			.contains("class=\"decide deciding\"", "人が承認");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare?from=999016-2&to=999024-1&fromKind=GOAL&kind=POLICY",
			"/compare?from=999016-2&to=999024-1&fromKind=GOAL&kind=POLICY&tier=RELATED",
			"/compare/many?from=999016-2&plans=999024-1", "/?goal=999016-2:1-1", "/elements/999016-2:1-1-1",
			"/questions/spread?goal=999016-2:1-1",
			"/questions/placed-differently?from=999016-2&to=999024-1&fromKind=GOAL&kind=POLICY" })
	void unfoldsButtonsForThoseAloneWhoMayDecide(String address) {
		assertThat(page(200, address).select("a.unfold[href*='pair='], .decide button")).isNotEmpty();
		for (String who : List.of("", SentCredentials.of(READER, GraphTest.PASSWORD))) {
			MvcTestResult result = this.mvc.get()
				.uri(address)
				.accept(MediaType.TEXT_HTML)
				.headers((headers) -> headers.addAll(HttpHeaders.AUTHORIZATION,
						who.isEmpty() ? List.of() : List.of(who)))
				.exchange();
			assertThat(result).hasStatusOk();
			assertThat(PageRules.check(result.getResponse()).select(".unfold, .decide button, template")).isEmpty();
		}
	}

	@Test
	void offersToSayThatThereIsNoCounterpart() {
		String none = "a.unfold[href*='branch=']";

		assertThat(page(200, "/compare?from=999016-2&to=999024-1&fromKind=GOAL&kind=POLICY").select("#gaps " + none)
			.eachAttr("href")).contains("/review?from=999016-2&to=999024-1&branch=999016-2:2-1&show=ALL");
		assertThat(page(200, "/compare/many?from=999016-2&plans=999024-1").select(".NONE ~ p " + none)).isNotEmpty();
		assertThat(page(200, "/?goal=999016-2:1-1").select(".town > p " + none)).isNotEmpty();
		page(200, "/review?from=999016-2&to=999024-1&branch=999016-2:2-1&show=ALL");
	}

	@Test
	void showsTheStateToThoseWhoMayNotDecide() {
		this.graph.decide(PAIR, Verdict.ACCEPTED);

		MvcTestResult result = this.mvc.get().uri(PLANS + "&pair=" + PAIR).accept(MediaType.TEXT_HTML).exchange();

		Document page = PageRules.check(result.getResponse());
		assertThat(page.select(".pair .standing.ACCEPTED").text()).isEqualTo("人が承認");
		assertThat(page.select("#deciding")).isEmpty();
		assertThat(page.select(".queue header").text()).contains("判断できるのは");
	}

	@Test
	void speaksEnglish() {
		Document page = page(200, PLANS + "&lang=en");

		assertThat(page.select("#deciding [data-verdict]").eachText()).containsExactly("A Accept", "R Reject",
				"U Unsure", "N None");
	}

	private void decide(String pair, Verdict verdict, String who) {
		String[] ends = pair.split("~");
		this.graph.decide(new DecisionRequest(Subject.OVERLAP, verdict, ends[0], ends[1], new Reviewer(who, "REVIEWER"),
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
