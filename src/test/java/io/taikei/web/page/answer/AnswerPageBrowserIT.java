package io.taikei.web.page.answer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.taikei.MidorinoGraph;
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

/** The first page as people use it. */
@PageTest
@ExtendWith(Chromium.class)
class AnswerPageBrowserIT {

	@LocalServerPort
	private int port;

	@BeforeAll
	void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@Test
	void leadsToTheInitiativesByKeyboardAlone(Visitor visitor) {
		Page page = visitor.open(address("/"));

		page.locator(".choose summary").focus();
		page.keyboard().press("Enter");
		page.locator("#municipality").focus();
		page.keyboard().press("ArrowDown");
		page.locator("#goal:enabled").focus();
		page.keyboard().press("ArrowDown");

		assertThat(page.locator("article.goal .policy").first()).containsText("里山の手入れの支援");
	}

	/** Without a moment in which the new page is there and does not yet listen. */
	@Test
	void takesWhatIsChosenAsSoonAsThePageIsThere(Visitor visitor) {
		Page page = visitor.open(address("/"));
		page.evaluate("""
				document.addEventListener("htmx:afterSwap", () => setTimeout(() => {
					const goal = document.querySelector("#goal");
					goal.value = "999016-2:1-1";
					goal.dispatchEvent(new Event("change", { bubbles: true }));
				}), { once: true })""");

		page.locator(".choose summary").click();
		page.locator("#municipality").selectOption("999016");

		assertThat(page.locator("article.goal .policy").first()).containsText("里山の手入れの支援");
	}

	@Test
	void leadsFromTheNameOfAThemeToItsPage(Visitor visitor) {
		Page page = visitor.open(address("/?lang=en"));

		page.locator("#q").fill("Hills and waters");
		page.locator("#search button").click();

		page.waitForURL("**/themes/midorino-nature");
		assertThat(page.locator(".theme-page h1")).containsText("Hills and waters");
	}

	@Test
	void copiesTheCitationByAClick(Visitor visitor) {
		Page page = visitor.open(address("/elements/999016-2:1-1-1"));
		page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: "
				+ "{ writeText: async (text) => { document.title = text; } } })");

		page.locator("[data-copies=citation]").click();

		assertThat(page.locator(".sharing .said")).hasText("コピーしました。");
		assertThat(page).hasTitle(Pattern.compile("みどり野市『第2次みどり野市総合計画』1-1-1 「里山の保全」.*/elements/999016-2:1-1-1.*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?goal=999016-2:1-1", "/?municipality=999016", "/?q=子育て", "/?q=宇宙&lang=en",
			"/elements/999016-2:1-1-1", "/elements/999016-2:1-1-1.1?lang=en",
			"/sources/999016-2?file=midorino.txt&lines=6" })
	void isOpenToEverybody(String path, Visitor visitor) {
		visitor.open(address(path));

		visitor.check();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
