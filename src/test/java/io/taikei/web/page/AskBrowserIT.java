package io.taikei.web.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Asking by typing, and following the answer down to the lines of the sources. */
@PageTest
@ExtendWith(Chromium.class)
class AskBrowserIT {

	@LocalServerPort
	private int port;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void leadsFromTwoCharactersToThePolicyByKeyboardAlone(Visitor visitor) {
		Page page = visitor.open(address("/"));
		Locator field = page.locator("#q");

		field.pressSequentially("里山");
		assertThat(page.locator("#suggestions")).isVisible();
		assertThat(field).hasAttribute("aria-expanded", "true");
		assertThat(page.locator("#suggestion-count")).containsText("件の候補");
		visitor.check();
		page.keyboard().press("ArrowDown");
		assertThat(field).hasAttribute("aria-activedescendant", "suggestion-1");
		assertThat(page.locator("#suggestion-1")).hasAttribute("aria-selected", "true");
		page.keyboard().press("Enter");

		page.waitForURL("**/elements/999016-2:1-1-1");
		assertThat(page.locator("main h2").first()).containsText("里山の保全");
	}

	@Test
	void closesTheSuggestionsByEscape(Visitor visitor) {
		Page page = visitor.open(address("/"));

		page.locator("#q").pressSequentially("里山");
		assertThat(page.locator("#suggestions")).isVisible();
		page.keyboard().press("Escape");

		assertThat(page.locator("#suggestions")).isHidden();
		assertThat(page.locator("#q")).hasValue("里山");
		assertThat(page.locator("#q")).hasAttribute("aria-expanded", "false");
	}

	@Test
	void leadsToAThemeByAClick(Visitor visitor) {
		Page page = visitor.open(address("/?lang=en"));

		page.locator("#q").pressSequentially("hills");
		page.locator("#suggestions .chip.THEME").first().click();

		assertThat(page.locator(".theme-page h1")).containsText("Hills and waters");
	}

	@Test
	void asksNothingWhileJapaneseIsBeingComposed(Visitor visitor) {
		Page page = visitor.open(address("/"));
		page.locator("#q").focus();

		page.evaluate("""
				() => {
					const field = document.getElementById("q");
					window.asked = 0;
					field.addEventListener("suggest", () => window.asked++);
					field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
					field.value = "さとやま";
					field.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
				}""");
		page.waitForTimeout(500);
		assertThat(page.locator("#suggestions")).isHidden();
		page.evaluate("""
				() => {
					const field = document.getElementById("q");
					if (window.asked) { throw new Error("asked while composing"); }
					field.value = "里山";
					field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
				}""");

		assertThat(page.locator("#suggestions")).isVisible();
	}

	@Test
	void opensTheEvidenceAndLeadsToTheLinesOfTheSource(Visitor visitor) {
		Page page = visitor.open(address("/?goal=999016-2:1-1"));
		Locator evidence = page.locator(".evidence").first();

		assertThat(evidence.locator("blockquote").first()).isHidden();
		evidence.locator("summary").click();
		assertThat(evidence.locator("mark").first()).isVisible();
		assertThat(evidence.locator(".excerpt .on").first()).isVisible();
		visitor.check();
		evidence.locator(".source").first().click();

		assertThat(page.locator(".lines .on").first()).isInViewport();
		assertThat(page.locator(".place li a").first()).isVisible();
		visitor.check();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
