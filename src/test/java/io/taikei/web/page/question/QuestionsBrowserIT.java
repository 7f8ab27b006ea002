package io.taikei.web.page.question;

import com.microsoft.playwright.Page;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoGraph;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Each of the sixteen questions answered by a click. */
@PageTest
@ExtendWith(Chromium.class)
class QuestionsBrowserIT {

	/** Where each question's answer stands on its page, in the questions' order. */
	private static final String[] ANSWERS = { "article.goal .initiatives", ".comparison .heat a",
			"table.themes .spread", "#pairs q", "main [lang=ja] >> text=里山の手入れの支援", "table.themes .number a",
			"main .standing", ".share a.title", ".lines .on", ".joint tbody tr", ".share li a.source",
			"#answer .notice, .placed tbody tr", "main h1", ".sdg-table .blank", ".ways .steps", ".hubs tbody tr" };

	@LocalServerPort
	private int port;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
		graph.loadThird();
	}

	@AfterAll
	void forgetThird(@Autowired MidorinoGraph graph) {
		graph.forgetThird();
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

		assertThat(page.locator(".map svg .STEP5")).hasCount(1);
		assertThat(page.locator("#comparison")).containsText("判断を待つ組");
		assertThat(page.locator(".panel.questions li")).hasCount(16);
		visitor.check();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions", "/questions?lang=en", "/questions/hubs", "/questions/joint-work",
			"/questions/sdgs", "/questions/spread", "/questions/spread?goal=999016-2:1-1",
			"/questions/ways?from=999016-2:1-1&to=999024-1:1-1-1", "/questions/placed-differently" })
	void isOpenToEverybody(String path, Visitor visitor) {
		visitor.open(address(path));

		visitor.check();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
