package io.taikei.web.page.compare;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.taikei.KawasemiGraph;
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

/** The pages that hold plans side by side, as people use them. */
@PageTest
@ExtendWith(Chromium.class)
class ComparePageBrowserIT {

	@LocalServerPort
	private int port;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void leadsToTheEvidenceByKeyboardAlone(Visitor visitor) {
		Page page = visitor.open(address("/compare"));

		page.locator("#kind").focus();
		page.keyboard().press("ArrowUp");
		page.locator("#choose button").focus();
		page.keyboard().press("Enter");
		page.waitForURL("**/compare?*kind=GOAL*");
		page.locator(".heat td a").first().focus();
		page.keyboard().press("Enter");

		assertThat(page.locator("#pairs li").first()).containsText("どちらも同じ主題を掲げる。");
		assertThat(page.locator("#pairs-heading")).isFocused();
		visitor.check();
	}

	@Test
	void leadsBackToTheFieldByKeyboardAlone(Visitor visitor) {
		Page page = visitor.open(address("/compare"));
		page.locator(".heat td a").first().focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#pairs-heading")).isFocused();

		page.locator("#pairs a[href^='#field-']").focus();
		page.keyboard().press("Enter");

		assertThat(page.locator(".heat td a").first()).isFocused();
	}

	@Test
	void leadsToSignInWhoeverWantsToKeepAllPairs(Visitor visitor) {
		Page page = visitor.open(address("/compare"));
		Locator button = page.locator("#keeping button");
		page.route("**/api/v1/comparisons/**",
				(route) -> route.fulfill(new Route.FulfillOptions().setStatus(401)
					.setContentType("application/problem+json")
					.setBody("{\"detailJa\": \"利用者名とパスワードが要ります。\"}")));

		button.click();

		page.waitForURL("**/login?next=**");
	}

	@Test
	void comparesWhatIsChosenAmongAllMunicipalities(Visitor visitor) {
		Page page = visitor.open(address("/municipalities?prefecture=架空県"));

		page.locator("#choose-999016").click();
		assertThat(page.locator(".tray li")).hasCount(1);
		page.locator("#choose-999024").press("Enter");
		assertThat(page.locator("#choose-999024")).isFocused();
		page.locator(".tray .go a").click();

		page.waitForURL("**/compare/many?from=999016-2&plans=999024-1");
		assertThat(page.locator(".side-by-side tbody tr")).hasCount(4);
	}

	@Test
	void leadsBackToThePageThatOneIsChosenFor(Visitor visitor) {
		Page page = visitor.open(address("/compare?from=999024-1"));

		page.locator("a.pick[href*='field=to']").click();
		page.locator(".prefectures .has-plans a").click();
		page.locator("#choose-999016").click();

		page.waitForURL("**/compare?from=999024-1&to=999016");
		assertThat(page.locator(".comparison h2")).containsText("かわせみ町");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare", "/compare?lang=en",
			"/compare?from=999016-2&to=999024-1&row=999016-2:1-1&column=999024-1:1-1-1",
			"/compare?from=999016-2&to=999016-2", "/themes", "/themes?municipality=999024&lang=en",
			"/themes/midorino-nature", "/compare/many?from=999016-2&plans=999024-1", "/compare/many?lang=en",
			"/municipalities", "/municipalities?prefecture=13", "/municipalities?prefecture=架空県&lang=en" })
	void isOpenToEverybody(String path, Visitor visitor) {
		visitor.open(address(path));

		visitor.check();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
