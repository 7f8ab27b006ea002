package io.taikei.web.page.question;

import com.microsoft.playwright.Page;
import io.taikei.SeedsGraph;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Each of the sixteen questions answered by a click, over the real plans. */
@PageTest
@ExtendWith(Chromium.class)
class QuestionsBrowserIT {

	/** Where each question's answer stands on its page, in the questions' order. */
	private static final String[] ANSWERS = { "article.goal .initiatives .policy li", ".comparison .heat a",
			"table.themes .spread.only", "#pairs q", "main :text('まちの産業が活力を発揮し活躍するために'):visible",
			"table.themes .number a", ".standings .standing.MODEL_READ", ".share a.title", ".lines .on",
			".joint tbody tr", ".share li a.source", ".placed tbody tr", "main h1", ".sdg-table tbody td",
			".ways .steps", ".hubs tbody tr" };

	@LocalServerPort
	private int port;

	@BeforeAll
	static void loadPlans(@Autowired SeedsGraph seeds) {
		seeds.load();
	}

	@Test
	void answersEachQuestionByAClick(Visitor visitor) {
		for (int question = 1; question <= ANSWERS.length; question++) {
			Page page = visitor.open(address("/questions"));
			page.locator("#question-" + question + " a").click();
			page.waitForURL((url) -> !url.endsWith("/questions"));

			assertThat(page.locator(ANSWERS[question - 1]).first()).isVisible();
		}
	}

	@Test
	void bringsTheComparisonToTheFrontDoor(Visitor visitor) {
		Page page = visitor.open(address("/"));

		assertThat(page.locator(".map svg .STEP5").first()).isVisible();
		assertThat(page.locator("#comparison")).containsText("判断を待つ組");
		assertThat(page.locator(".panel.questions li")).hasCount(16);
		visitor.check();
	}

	@Test
	void narrowsAnAnswerByItsAddress(Visitor visitor) {
		Page page = visitor.open(address("/questions/joint-work"));

		page.locator("#theme").selectOption("waste-and-recycling");
		page.locator("#choose button").click();
		page.waitForURL("**/questions/joint-work?*theme=waste-and-recycling*");

		assertThat(page.locator(".joint tbody tr")).hasCount(1);
		assertThat(page.locator(".joint .cell")).hasCount(2);
	}

	@Test
	void countsWhatIsRelatedAsSoonAsThatIsAskedFor(Visitor visitor) {
		Page page = visitor.open(address("/questions/hubs"));
		assertThat(page.locator("#answer .head")).not().containsText("関連");

		page.locator("#tier").check();
		page.locator("#choose button").click();
		page.waitForURL("**/questions/hubs?*tier=RELATED*");

		assertThat(page.locator("#answer .head")).containsText("直接対応と関連");
		assertThat(page.locator(".hubs tbody tr").first()).isVisible();
	}

	@Test
	void leadsOverWhatIsRelatedAsSoonAsThatIsAskedFor(Visitor visitor) {
		Page page = visitor.open(address("/questions/ways?from=132217-5:11&to=132292-3:2-2-2.3"));
		assertThat(page.locator(".ways .meaning.RELATED")).hasCount(0);

		page.locator("#tier").check();
		page.locator("#choose button").click();
		page.waitForURL("**/questions/ways?*tier=RELATED*");

		assertThat(page.locator(".ways > li").first().locator(".meaning")).hasText("関連（強さ 0.42）");
	}

	@Test
	void suggestsElementsAsOneTypes(Visitor visitor) {
		Page page = visitor.open(address("/questions/spread"));

		page.locator("#goal").pressSequentially("健幸");

		assertThat(page.locator("#goal-elements option").first()).hasAttribute("value", "「健幸づくり」の推進（132217-5:22）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions", "/questions?lang=en", "/questions/hubs", "/questions/joint-work",
			"/questions/sdgs", "/questions/spread", "/questions/spread?goal=132217-5:12",
			"/questions/ways?from=132217-5:22&to=132292-3:3-2-2.2",
			"/questions/ways?from=132217-5:11&to=132292-3:2-2-2.3&tier=RELATED", "/questions/hubs?tier=RELATED",
			"/questions/placed-differently" })
	void isOpenToEverybody(String path, Visitor visitor) {
		visitor.open(address(path));

		visitor.check();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
