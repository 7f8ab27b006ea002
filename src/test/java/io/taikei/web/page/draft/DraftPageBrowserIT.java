package io.taikei.web.page.draft;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.taikei.SentCredentials;
import io.taikei.drafting.HoshimiSheet;
import io.taikei.library.PlanLibrary;
import io.taikei.model.PlanId;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The way from a city's table to the first answer, by click. */
@PageTest
@ExtendWith(Chromium.class)
class DraftPageBrowserIT {

	private static final PlanId PLAN = new PlanId("132241-2");

	private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String HEADINGS = """
			第1章 水と緑のまち
			1-1 樹林地の保全
			（1）里山の手入れの支援
			里山の手入れをする団体を支援します。
			（2）樹林地の調査
			樹林地の生きものを調べます。
			1-2 水辺の再生
			（1）用水路の清掃
			用水路を清掃します。
			第2章 ともに育つまち
			2-1 子育ての支援
			（1）子育て相談の実施
			相談の窓口を開きます。
			（2）保育所の整備
			保育所を建て替えます。
			2-2 学びの支援
			（1）図書館の充実
			図書館の本を増やします。
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private PlanLibrary library;

	@AfterEach
	void forgetPlan() {
		this.library.forget(PLAN);
	}

	@Test
	void leadsFromATableToTheFirstAnswer(Visitor visitor) {
		Page page = visitor.open(address("/plans"));
		page.locator(".add a").click();
		login(page);
		choose(page, HoshimiSheet.workbook());
		page.locator("#municipality").pressSequentially("たま");
		assertThat(page.locator("#registered-towns option[value='多摩市（132241）']")).isAttached();
		page.locator("#municipality").fill("多摩市（132241）");
		page.locator("#title").fill("第2次ほしみ市総合計画");
		page.locator("#first-year").fill("令和7年度");
		visitor.check();
		page.getByText("資料を送って読み取る").click();

		page.waitForURL("**/plans/drafts/**");
		assertThat(page.locator(".draft-tree li")).hasCount(12);
		assertThat(page.locator(".told .error")).containsText("第何次");
		visitor.check();

		page.locator("#edition").fill("2");
		save(page, page.getByText("この内容にする"));
		assertThat(page.locator(".told .error")).hasCount(0);

		page.locator("#loading button[value=dry]").click();
		assertThat(page.locator(".difference")).containsText("加わる項目（12）");
		page.locator("#loading button[value=load]").click();
		page.waitForURL("**/plans/new/loaded?plan=132241-2");
		visitor.check();
		page.locator("#answer").click();

		assertThat(page.locator(".policy li .title").first()).hasText("里山の手入れの支援");
	}

	@Test
	void marksInTheDocumentWhatIsChosenInTheTree(Visitor visitor) {
		Page page = draft(visitor);

		page.locator(".draft-tree a", new Page.LocatorOptions().setHasText("水辺の再生")).click();

		assertThat(page.locator(".panel h3")).containsText("水辺の再生");
		assertThat(page.locator(".panel h3")).isFocused();
		assertThat(page.locator(".grid td.on")).hasText("1-2 水辺の再生");

		page.locator(".grid a", new Page.LocatorOptions().setHasText("図書館の充実")).click();

		assertThat(page.locator(".panel")).containsText("計画に入る");
		assertThat(page.locator(".panel a")).hasText("図書館の充実");
		visitor.check();
	}

	@Test
	void readsAgainAsAPersonSays(Visitor visitor) {
		Page page = draft(visitor);

		page.locator("#level-0").fill("政策");
		page.locator(".column[data-column=C] [name=holds]").selectOption("IGNORED");
		save(page, page.getByText("この読み方で読み直す"));

		assertThat(page.locator(".draft-tree li")).hasCount(6);
		assertThat(page.locator(".draft-tree .chip").first()).containsText("政策");
		assertThat(page.locator(".column[data-column=C] [name=holds]")).hasValue("IGNORED");

		save(page, page.getByText("はじめに提案した読み方に戻す"));

		assertThat(page.locator(".draft-tree li")).hasCount(12);
	}

	@Test
	void keepsWhatIsCorrectedByHand(Visitor visitor) {
		Page page = draft(visitor);
		page.locator(".draft-tree a", new Page.LocatorOptions().setHasText("用水路の清掃")).click();
		page.locator("#by-hand-title").fill("用水路の清掃と点検");
		page.locator("#by-hand-under").selectOption(new SelectOption().setLabel("1-1 樹林地の保全"));
		page.locator("#by-hand-who").fill("企画課");
		save(page, page.locator(".correct button"));

		Locator corrected = page.locator(".draft-tree li", new Page.LocatorOptions().setHasText("用水路の清掃と点検"));
		assertThat(corrected).containsText("手直し");
		assertThat(page.locator(".draft-tree li").nth(4)).containsText("用水路の清掃と点検");

		page.locator("#level-1").fill("方針");
		save(page, page.getByText("この読み方で読み直す"));
		assertThat(page.locator(".draft-tree li").nth(4)).containsText("用水路の清掃と点検");
		visitor.check();
	}

	@Test
	void addsAnElementAtATextAndTakesItBack(Visitor visitor) {
		Page page = draft(visitor);
		page.locator(".grid a", new Page.LocatorOptions().setHasText("第2次ほしみ市総合計画")).click();
		assertThat(page.locator(".add-element")).isVisible();
		visitor.check();
		page.locator("#add-level").selectOption("施策");
		page.locator("#add-code").fill("1-3");
		page.locator("#add-title").fill("景観の保全");
		page.locator("#add-under").selectOption(new SelectOption().setLabel("基本目標 1 水と緑のまち"));
		page.locator("#add-who").fill("企画課");
		save(page, page.locator(".add-element button"));

		assertThat(page.locator(".draft-tree li")).hasCount(13);
		Locator added = page.locator(".draft-tree li", new Page.LocatorOptions().setHasText("景観の保全"));
		assertThat(added).containsText("手で追加");
		assertThat(page.locator(".panel a")).hasText("1-3 景観の保全");

		added.locator("a").click();
		assertThat(page.locator(".grid td.on")).containsText("第2次ほしみ市総合計画");
		page.getByText("この下に項目を加える").click();
		page.locator("#add-title").fill("看板の点検");
		page.locator("#add-who").fill("企画課");
		save(page, page.locator(".add-element button"));
		assertThat(page.locator(".draft-tree li")).hasCount(14);
		assertThat(page.locator(".corrections li")).hasCount(2);
		assertThat(page.locator(".corrections li").first()).containsText("手入力");
		visitor.check();

		page.onceDialog((dialog) -> dialog.accept());
		save(page, page.getByText("手直しをすべて取り消す"));
		assertThat(page.locator(".draft-tree li")).hasCount(12);
	}

	@Test
	void leavesAnElementOutWithWhatIsBelowAndTakesThatBack(Visitor visitor) {
		Page page = draft(visitor);
		page.locator(".draft-tree a", new Page.LocatorOptions().setHasText("子育ての支援")).click();
		page.getByLabel("項目ではないので、下の 2 件とともに外す").check();
		save(page, page.getByText("手で直す"));

		assertThat(page.locator(".draft-tree li")).hasCount(9);
		assertThat(page.locator(".draft-tree")).not().containsText("保育所の整備");
		assertThat(page.locator(".corrections li")).hasCount(1);
		assertThat(page.locator(".corrections li")).containsText("外した");
		page.locator(".grid a", new Page.LocatorOptions().setHasText("保育所の整備")).click();
		assertThat(page.locator(".panel")).containsText("人が外した");
		visitor.check();

		save(page, page.locator(".corrections button"));
		assertThat(page.locator(".draft-tree li")).hasCount(12);
		assertThat(page.locator(".draft-tree")).containsText("保育所の整備");
		assertThat(page.locator(".corrections")).not().isAttached();
	}

	@Test
	void tellsWhatCanNotBeRead(Visitor visitor) {
		Page page = visitor.open(address("/plans/new"));
		login(page);

		choose(page, "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII));
		page.getByText("資料を送って読み取る").click();
		page.waitForURL("**/plans/drafts/**");

		assertThat(page.locator(".failures li")).containsText("施策体系.xlsx");
		visitor.check();
	}

	@Test
	void holdsAllWithoutScrollingSideways(Visitor visitor) {
		Page page = draft(visitor);
		page.locator(".draft-tree a", new Page.LocatorOptions().setHasText("水辺の再生")).click();
		assertThat(page.locator(".panel")).isVisible();

		for (int width : new int[] { 390, 320 }) {
			page.setViewportSize(width, 844);

			Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		}
	}

	@Test
	void readsHeadingsAsAPersonSays(Visitor visitor) {
		Page page = visitor.open(address("/plans/new"));
		login(page);
		page.locator("#files")
			.setInputFiles(new FilePayload("計画.txt", "text/plain", HEADINGS.getBytes(StandardCharsets.UTF_8)));
		page.getByText("資料を送って読み取る").click();
		page.waitForURL("**/plans/drafts/**");
		assertThat(page.locator(".draft-tree li").first()).isVisible();
		int elements = page.locator(".draft-tree li").count();

		page.locator("#level-0").fill("大綱");
		page.locator(".heading-class select").last().selectOption("TEXT");
		save(page, page.getByText("この読み方で読み直す"));

		assertThat(page.locator(".draft-tree .chip").first()).containsText("大綱");
		Assertions.assertThat(page.locator(".draft-tree li").count()).isLessThan(elements);
		visitor.check();
	}

	@Test
	void leadsToSignIn(Visitor visitor) {
		Page page = visitor.open(address("/plans/new?lang=en"));
		choose(page, HoshimiSheet.workbook());

		page.getByText("Send and read the documents").click();

		page.waitForURL("**/login?next=**");
		assertThat(page.locator("h1")).hasText("Sign in");
	}

	private Page draft(Visitor visitor) {
		Page page = visitor.open(address("/plans/new"));
		login(page);
		choose(page, HoshimiSheet.workbook());
		page.getByText("資料を送って読み取る").click();
		page.waitForURL("**/plans/drafts/**");
		assertThat(page.locator(".draft-tree li")).hasCount(12);
		return page;
	}

	private static void choose(Page page, byte[] content) {
		page.locator("#files").setInputFiles(new FilePayload("施策体系.xlsx", SHEET, content));
		assertThat(page.locator(".chosen-files")).containsText("施策体系.xlsx");
	}

	/** The page is loaded anew when all is read. */
	private static void save(Page page, Locator button) {
		page.waitForResponse((response) -> response.request().isNavigationRequest(), button::click);
		page.waitForLoadState();
	}

	private static void login(Page page) {
		page.setExtraHTTPHeaders(SentCredentials.header());
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
