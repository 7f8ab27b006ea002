package io.taikei.web.page.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.SentCredentials;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.review.DecisionRequest;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A planner decides on pairs, in a browser. */
@PageTest
@ExtendWith(Chromium.class)
class ReviewPageBrowserIT {

	private static final String PLANS = "/review?from=999016-2&to=999024-1";

	private static final String PAIR = "999016-2:1-1~999024-1:1-1-1";

	private static final String COMPARISON = "/compare?from=999016-2&to=999024-1&fromKind=GOAL&kind=POLICY";

	private static final String SURVEY = "999016-2:1-1-1.2";

	private static final String READER = "reader-of-pairs";

	/** Fewer would be too slow for anybody. */
	private static final int SLOWEST_PACE = 20;

	@LocalServerPort
	private int port;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private Accounts accounts;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadCurated();
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
	void decidesOnFourPairsByKeyboardAndUndoesOne(Visitor visitor) {
		Page page = open(visitor, PLANS + "&show=ALL");
		Instant begin = Instant.now();

		for (String key : "arua".split("")) {
			assertThat(page.locator(".pair.current")).hasCount(1);
			page.keyboard().press(key);
		}
		assertThat(page.locator(".pair.sent")).hasCount(4);
		print(4, begin);
		Assertions.assertThat(waiting(page)).isZero();

		page.keyboard().press("z");

		assertThat(page.locator("#said")).hasText("取り消しました。");
		page.waitForCondition(() -> waiting(page) == 0);
		page.reload();
		assertThat(page.locator("#progress p").first()).containsText("承認 1・却下 1・保留 1");
	}

	@Test
	void sendsANoteWithTheDecision(Visitor visitor) {
		Page page = open(visitor, PLANS + "&pair=" + PAIR);

		page.keyboard().press("m");
		page.locator("#note").fill("a: どちらも川の話。");
		page.keyboard().press("Escape");
		page.keyboard().press("a");
		page.waitForURL("**" + PLANS);
		page.navigate(address(PLANS + "&show=ACCEPTED"));

		page.locator(".history summary").click();
		assertThat(page.locator(".history li")).containsText("a: どちらも川の話。");
		visitor.check();
	}

	@Test
	void showsASecondTabWhatTheFirstHasDecided(Visitor visitor) {
		Page first = open(visitor, PLANS + "&pair=" + PAIR);
		Page second = first.context().newPage();
		login(second);
		second.navigate(address(PLANS + "&pair=" + PAIR));

		first.keyboard().press("r");
		first.waitForURL("**" + PLANS);
		second.keyboard().press("a");

		assertThat(second.locator(".conflict")).containsText("ほかの人の判断");
		assertThat(second.locator(".conflict li")).containsText("却下");
		second.locator(".conflict button").click();
		assertThat(second.locator(".pair .how .standing.REJECTED")).isVisible();
		second.keyboard().press("a");
		second.waitForURL("**" + PLANS);
		second.navigate(address(PLANS + "&show=ACCEPTED"));
		assertThat(second.locator(".pair")).hasCount(1);
	}

	@Test
	void keepsWhatIsDecidedWhileTheConnectionIsLost(Visitor visitor) {
		Page page = open(visitor, PLANS + "&show=ALL");

		page.context().setOffline(true);
		page.keyboard().press("a");
		page.keyboard().press("r");
		assertThat(page.locator("#sending")).containsText("2件の判断");
		page.context().setOffline(false);

		assertThat(page.locator(".pair.sent")).hasCount(2);
		assertThat(page.locator("#sending")).isHidden();
		page.reload();
		assertThat(page.locator("#progress p").first()).containsText("承認 1・却下 1");
	}

	@Test
	void sendsOnceWhatTheServerHasKeptThoughItsAnswerWasLost(Visitor visitor) {
		Page page = open(visitor, PLANS + "&pair=" + PAIR);
		page.route("**/decisions", (route) -> {
			route.fetch();
			route.abort();
		}, new Page.RouteOptions().setTimes(1));

		page.keyboard().press("a");

		page.waitForURL("**" + PLANS);
		page.navigate(address(PLANS + "&show=ACCEPTED"));
		assertThat(page.locator(".history li")).hasCount(1);
	}

	@Test
	void leadsToSignInAndKeepsTheDecision(Visitor visitor) {
		Page page = open(visitor, PLANS + "&show=ALL");
		page.setExtraHTTPHeaders(Map.of());

		page.keyboard().press("a");

		assertThat(page.locator("#sending")).containsText("サインイン");
		assertThat(page.locator("#sending a")).hasAttribute("href", Pattern.compile("/login\\?next=%2Freview.*"));
		login(page);
		page.locator("#sending [data-do=send]").click();
		assertThat(page.locator(".pair.sent")).hasCount(1);
	}

	@Test
	void keepsARefusedDecisionInSightOnAnyPageUntilThePersonActs(Visitor visitor) {
		Page page = refusedOnAnotherPage(visitor);
		visitor.open(address("/glossary"));
		Locator refused = page.locator("#refused");
		assertThat(refused).containsText("身近な自然を次の世代へつなぐために と 河川環境の保護");
		assertThat(refused).containsText("承認");
		assertThat(refused.locator("li li")).containsText("却下");
		assertThat(refused.locator("a")).hasAttribute("href", Pattern.compile("/review\\?from=.*&pair=.*"));
		visitor.check();

		refused.locator("button").first().click();

		assertThat(refused).isHidden();
		assertThat(page.locator("#recorded")).containsText("承認と記録しました");
		page.navigate(address(PLANS + "&show=ACCEPTED"));
		assertThat(page.locator(".pair")).hasCount(1);
	}

	@Test
	void throwsARefusedDecisionAwayWhereThePersonSaysSo(Visitor visitor) {
		Page page = refusedOnAnotherPage(visitor);

		page.locator("#refused button").last().click();

		assertThat(page.locator("#refused")).isHidden();
		page.navigate(address(PLANS + "&show=REJECTED"));
		assertThat(page.locator("#refused")).isHidden();
		assertThat(page.locator(".pair")).hasCount(1);
	}

	@Test
	void tellsAReaderWhatWasNotTaken(Visitor visitor) {
		Page page = open(visitor, PLANS + "&pair=" + PAIR);
		page.setExtraHTTPHeaders(Map.of("Authorization", SentCredentials.of(READER, GraphTest.PASSWORD)));

		page.keyboard().press("r");

		assertThat(page.locator("#refused li")).containsText("却下");
		page.navigate(address("/glossary"));
		assertThat(page.locator("#refused li")).containsText("却下");
	}

	@Test
	void goesOnAndBackAndSaysThatThereIsNoCounterpartByKeys(Visitor visitor) {
		Page page = open(visitor, PLANS + "&show=ALL");
		Locator current = page.locator(".pair.current");
		String first = current.getAttribute("id");
		String element = current.getAttribute("data-element");

		page.keyboard().press("j");
		assertThat(current).not().hasId(first);
		page.keyboard().press("k");
		assertThat(current).hasId(first);
		page.keyboard().press("n");

		assertThat(page.locator(".pair[data-element='" + element + "']:not(.NONE)")).hasCount(0);
		page.waitForCondition(() -> waiting(page) == 0);
		page.navigate(address(PLANS + "&show=NONE"));
		assertThat(page.locator(".pair .standing.NONE").first()).isVisible();
	}

	@Test
	void decidesInTheTableOfAComparisonByKeyboard(Visitor visitor) {
		Page page = open(visitor, COMPARISON);
		Locator link = page.locator("#table a.unfold[href*='pair=999016-2:1-1~999024-1:1-1-1']");

		link.press("Enter");
		assertThat(page.locator("#table .decide [data-verdict=ACCEPTED]")).isFocused();
		page.keyboard().press("Escape");
		assertThat(link).isFocused();
		page.keyboard().press("Enter");
		visitor.check();
		page.locator("#table .decide [data-verdict=REJECTED]").press("Enter");

		assertThat(page.locator("#recorded")).containsText("却下と記録しました");
		assertThat(link).hasCount(0);
		page.locator("#recorded button").click();
		assertThat(link).hasCount(1);
	}

	@Test
	void saysThatAnElementHasNoCounterpartAndAddsOneThatWasNotFound(Visitor visitor) {
		Page page = open(visitor, COMPARISON);
		Locator gap = page.locator("#gaps li:has(> div a[href='/elements/999016-2:1-2'])");

		gap.locator("a.unfold").click();
		gap.locator("[data-verdict=NONE]").click();
		assertThat(gap.locator(".standing")).hasText("対応するものなし（人の判断）");
		gap.locator("a.unfold").click();
		assertThat(gap.locator(".past li")).containsText("対応なし");
		gap.locator("[data-verdict=WITHDRAWN]").click();
		assertThat(gap.locator(".standing")).hasCount(0);

		gap.locator("a.unfold").click();
		gap.locator("input").fill("健診");
		gap.locator(".adding li button").click();

		assertThat(page.locator("#table a.unfold[href*='pair=999016-2:1-2~999024-1:1-2-1']")).hasCount(1);
		assertThat(gap).hasCount(0);
	}

	@Test
	void addsACounterpartToAnElementThatHasNone(Visitor visitor) {
		Page page = open(visitor, "/elements/999016-2:2-2");
		page.locator(".add-elsewhere summary").click();
		visitor.check();
		page.locator("#elsewhere").selectOption("999024");
		page.locator(".add-elsewhere button").click();
		assertThat(page.locator(".pair")).hasCount(0);

		page.locator(".of-branch a.unfold").click();
		page.locator(".of-branch input").fill("健診");
		page.locator(".of-branch .adding li button").click();

		assertThat(page.locator(".pair.current .standing.ACCEPTED")).isVisible();
		page.keyboard().press("z");
		assertThat(page.locator("#said")).hasText("取り消しました。");
	}

	@Test
	void decidesWhereAPairIsShownAndNumbersFollow(Visitor visitor) {
		Page page = open(visitor, "/?goal=999016-2:1-1");
		String group = ".decide[data-address*='999024-1:1-1-1.2/']";

		page.locator(".nested:has(" + group + ") > summary").click();
		page.locator(group + " [data-verdict=REJECTED]").first().click();

		assertThat(page.locator(".rejected " + group)).hasCount(1);
		assertThat(page.locator(".town " + group)).hasCount(0);
		page.locator(".rejected " + group + " [data-verdict=WITHDRAWN]").click();
		assertThat(page.locator(".town " + group)).hasCount(1);
	}

	@Test
	void letsThePictureFollow(Visitor visitor) {
		Page page = open(visitor, "/picture?element=999016-2:1-1");
		page.waitForCondition(() -> (int) page.evaluate("stage.cy?.nodes().length ?? 0") > 1);
		page.evaluate("stage.cy.edges('.overlap').filter((line) => [line.data('source'), line.data('target')]"
				+ ".includes('999024-1:1-1-1'))[0].emit('tap')");

		page.locator("#about [data-verdict=ACCEPTED]").click();

		assertThat(page.locator("#about .standing.ACCEPTED")).hasText("人が承認");
	}

	@Test
	void decidesOnPlacesByKeyboard(Visitor visitor) {
		try {
			Page page = open(visitor, "/review/places?element=" + SURVEY);
			page.keyboard().press("1");
			page.waitForURL("**/review/places?plan=999016-2");
			page.navigate(address("/review/places?plan=999016-2&show=MOVED"));
			assertThat(page.locator(".pair .standing.MOVED").first()).hasText("別の位置に移した");
			page.keyboard().press("r");
			page.locator("#find").fill("里山");
			page.locator("#place").selectOption("999016-2:1-1-1");
			page.evaluate("window.old = true");
			page.waitForResponse("**/placement-decisions", () -> page.locator("#elsewhere button").click());
			// The last item decided, the page goes on by itself.
			page.waitForFunction("!window.old");
			page.navigate(address("/review/places?element=" + SURVEY));
			assertThat(page.locator(".history li")).hasCount(2);
			visitor.check();
		}
		finally {
			// A place that is decided loads the plan again, and computes its overlaps
			// anew.
			this.graph.forgetDecisions();
			this.graph.load();
		}
	}

	@Test
	void marksWhatWaitsOnPlacesAndTellsWhatWasFaster(Visitor visitor) {
		Page page = open(visitor, "/review/places?element=" + SURVEY);
		page.route("**/placement-decisions", Route::abort);
		page.keyboard().press("1");
		assertThat(page.locator("#sending")).containsText("1件の判断");
		page.navigate(address("/review/places?element=" + SURVEY));
		assertThat(page.locator(".pair.current .outcome")).hasText("別の位置");
		this.graph.decide(new DecisionRequest(Subject.PLACEMENT, Verdict.UNSURE, SURVEY, null,
				new Reviewer("somebody", "REVIEWER"), "どちらとも言えません。", null, null, null, null));
		page.unroute("**/placement-decisions");

		page.locator("#sending [data-do=send]").click();

		assertThat(page.locator("#refused li").first()).containsText("水辺の再生」");
		assertThat(page.locator(".conflict li")).containsText("どちらとも言えません。");
		assertThat(page.locator(".pair .outcome")).isHidden();
		page.locator(".conflict button").click();
		assertThat(page.locator("#refused")).isHidden();
		assertThat(page.locator(".pair.current .how .standing.UNSURE")).isVisible();
		assertThat(page.locator(".pair.current .alternative")).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/review", PLANS, PLANS + "&lang=en", PLANS + "&show=REJECTED", PLANS + "&pair=" + PAIR })
	void isOpenToEverybody(String path, Visitor visitor) {
		this.graph.decide("999016-2:1-1~999024-1:1-1", Verdict.REJECTED, "別の話です。");
		Page page = visitor.open(address(path));
		for (int width : new int[] { 360, 1366 }) {
			page.setViewportSize(width, 844);
			visitor.check();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		}
	}

	/**
	 * Somebody accepts while the connection is lost, another one rejects, and the
	 * connection is back once another page is open.
	 */
	private Page refusedOnAnotherPage(Visitor visitor) {
		Page page = open(visitor, PLANS + "&pair=" + PAIR);
		page.route("**/decisions", Route::abort);
		page.keyboard().press("a");
		assertThat(page.locator("#sending")).containsText("1件の判断");
		this.graph.decide(PAIR, Verdict.REJECTED, "別の話です。");

		page.navigate(address("/glossary"));
		page.unroute("**/decisions");

		assertThat(page.locator("#refused li").first()).isVisible();
		Assertions.assertThat(waiting(page)).isZero();
		return page;
	}

	private static void print(int decisions, Instant begin) {
		double minutes = Duration.between(begin, Instant.now()).toMillis() / 60_000d;
		System.out.printf("%.0f decisions per minute%n", decisions / minutes);
		Assertions.assertThat(decisions / minutes).isGreaterThan(SLOWEST_PACE);
	}

	private static int waiting(Page page) {
		return (int) page
			.evaluate("Object.keys(localStorage).filter((name) => name.startsWith('taikei.decision')).length");
	}

	private Page open(Visitor visitor, String path) {
		login(visitor.open("about:blank"));
		return visitor.open(address(path));
	}

	private static void login(Page page) {
		page.setExtraHTTPHeaders(SentCredentials.header());
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
