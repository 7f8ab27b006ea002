package io.taikei.web.page.plan;

import com.microsoft.playwright.Page;
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

/** The pages of plans as people use them. */
@PageTest
@ExtendWith(Chromium.class)
class PlanPageBrowserIT {

	@LocalServerPort
	private int port;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadThird();
		graph.loadSuccession();
	}

	@Test
	void leadsFromTheListToWhatIsOpenInAPlan(Visitor visitor) {
		Page page = visitor.open(address("/plans"));

		page.getByText("第2次みどり野市総合計画").click();
		page.locator("#open-only").press("Space");

		assertThat(page.getByText("里山の手入れの支援").first()).isHidden();
		assertThat(page.getByText("生きもの調査の実施").first()).isVisible();
	}

	@Test
	void leadsFromALineOfTheTreeToItsSource(Visitor visitor) {
		Page page = visitor.open(address("/plans/999016-2"));

		page.locator(".node .source").first().press("Enter");

		assertThat(page.locator(".lines .on").first()).isVisible();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/plans", "/plans/999016-2", "/plans/999016-3/changes", "/plans/999016-2/changes?lang=en" })
	void isOpenToEverybody(String path, Visitor visitor) {
		visitor.open(address(path));

		visitor.check();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
