package io.taikei.web.page.draft;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.SentCredentials;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The way from a plan's page to a correction of it, by click. */
@PageTest
@ExtendWith(Chromium.class)
class PlanEditBrowserIT {

	@LocalServerPort
	private int port;

	@Autowired
	private MidorinoGraph graph;

	@BeforeEach
	void loadPlan() {
		this.graph.load();
	}

	@Test
	void leadsFromAPlanToARenamedElementInTheAnswer(Visitor visitor) {
		Page page = draft(visitor);
		visitor.check();

		choose(page, "里山の手入れの支援");
		assertThat(page.locator(".panel h3")).isFocused();
		assertThat(page.locator(".text-lines li.on")).hasText("里山の手入れの支援");
		page.locator("#by-hand-title").fill("里山と竹林の手入れの支援");
		page.locator("#by-hand-who").fill("みどり野市企画課");
		visitor.check();
		save(page, page.locator(".correct button"));
		assertThat(page.locator(".draft-tree li", new Page.LocatorOptions().setHasText("里山と竹林の手入れの支援")))
			.containsText("手直し");

		page.locator("#loading button[value=dry]").click();
		assertThat(page.locator(".difference h4")).hasText("名称が変わる項目（1）");
		assertThat(page.locator(".difference li")).hasText("里山の手入れの支援 → 里山と竹林の手入れの支援");
		page.locator("#loading button[value=load]").click();
		page.waitForURL("**/plans/new/loaded?plan=999016-2");
		page.locator("#answer").click();

		assertThat(page.locator(".policy li .title").first()).hasText("里山と竹林の手入れの支援");
	}

	@Test
	void confirmsAPlaceThatWasInferred(Visitor visitor) {
		Page page = draft(visitor);
		assertThat(page.locator(".told > li")).containsText("生きもの調査の実施");

		choose(page, "生きもの調査の実施");
		page.locator("#by-hand-confirmed").check();
		page.locator("#by-hand-who").fill("みどり野市企画課");
		save(page, page.locator(".correct button"));

		assertThat(page.locator(".told > li", new Page.LocatorOptions().setHasText("生きもの調査の実施"))).hasCount(0);
		page.locator("#loading button[value=dry]").click();
		assertThat(page.locator(".difference h4")).hasText("内容が変わる項目（1）");
	}

	@Test
	void addsAnElementByHandAndTellsWhoDid(Visitor visitor) {
		Page page = draft(visitor);
		page.getByText("読み取られていない項目を加える").click();
		page.locator("#add-level").selectOption("取組");
		page.locator("#add-title").fill("竹林の手入れの支援");
		page.locator("#add-under")
			.selectOption(page.locator("#add-under option", new Page.LocatorOptions().setHasText("1-1-1"))
				.getAttribute("value"));
		page.locator("#add-who").fill("みどり野市企画課");
		visitor.check();
		save(page, page.locator(".add-element button"));

		choose(page, "竹林の手入れの支援");
		assertThat(page.locator(".text-lines li.on")).containsText("みどり野市企画課");
		page.locator("#loading button[value=dry]").click();
		assertThat(page.locator(".difference h4")).hasText("加わる項目（1）");
		page.locator("#loading button[value=load]").click();
		page.waitForURL("**/plans/new/loaded?plan=999016-2");
		page.locator("#answer").click();

		assertThat(page.locator(".policy li").filter(new Locator.FilterOptions().setHasText("竹林の手入れの支援")))
			.containsText("確認済");
	}

	@Test
	void takesThePlanAsItWasLoadedMeanwhile(Visitor visitor) {
		Page page = draft(visitor);
		choose(page, "里山の手入れの支援");
		page.locator("#by-hand-title").fill("里山の手入れ");
		page.locator("#by-hand-who").fill("企画課");
		save(page, page.locator(".correct button"));
		this.graph.load(MidorinoPlan.without("1-2.1"));

		page.locator("#loading button[value=load]").click();
		assertThat(page.locator("#loading [role=status]")).containsText("上書きはしていません");
		save(page, page.locator(".outdated button"));

		page.locator("#loading button[value=dry]").click();
		assertThat(page.locator(".difference h4")).hasText("名称が変わる項目（1）");
	}

	@Test
	void fillsInWhatIsKnownOfTheNextEdition(Visitor visitor) {
		Page page = edit(visitor);

		page.locator("section[aria-labelledby=next] a").click();

		assertThat(page.locator("#edition")).hasValue("3");
		assertThat(page.locator("#title")).hasValue("第3次みどり野市総合計画");
		assertThat(page.locator("#first-year")).hasValue("2035");
		assertThat(page.locator("#last-year")).hasValue("2044");
		visitor.check();
		page.goBack();
		page.locator("section[aria-labelledby=again] a").click();
		assertThat(page.locator("#edition")).hasValue("2");
		visitor.check();
	}

	@Test
	void holdsAllWithoutScrollingSideways(Visitor visitor) {
		Page page = draft(visitor);
		choose(page, "里山の手入れの支援");

		for (int width : new int[] { 390, 320 }) {
			page.setViewportSize(width, 844);

			Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		}
	}

	private Page edit(Visitor visitor) {
		Page page = visitor.open("http://localhost:" + this.port + "/plans/999016-2");
		page.getByText("修正・改定").click();
		page.waitForURL("**/plans/999016-2/edit");
		return page;
	}

	private Page draft(Visitor visitor) {
		Page page = edit(visitor);
		visitor.check();
		page.setExtraHTTPHeaders(SentCredentials.header());
		page.getByText("下書きを作って直す").click();
		page.waitForURL("**/plans/drafts/**");
		assertThat(page.locator(".draft-tree")).isVisible();
		return page;
	}

	private static void choose(Page page, String title) {
		page.locator(".draft-tree a", new Page.LocatorOptions().setHasText(title)).click();
		assertThat(page.locator(".panel h3")).containsText(title);
	}

	/** The page is loaded anew when all is done. */
	private static void save(Page page, Locator button) {
		page.waitForResponse((response) -> response.request().isNavigationRequest(), button::click);
		page.waitForLoadState();
	}

}
