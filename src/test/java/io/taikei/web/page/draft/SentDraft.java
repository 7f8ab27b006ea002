package io.taikei.web.page.draft;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.taikei.SentCredentials;
import io.taikei.web.page.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A draft that a visitor has sent and looks at. */
record SentDraft(Page page) {

	private static final int PATIENCE = 60_000;

	static SentDraft of(Visitor visitor, int port, FilePayload... documents) {
		Page page = visitor.open("http://localhost:" + port + "/plans/new");
		page.setExtraHTTPHeaders(SentCredentials.header());
		page.locator("#files").setInputFiles(documents);
		page.getByText("資料を送って読み取る").click();
		page.waitForURL("**/plans/drafts/**");
		awaitVisible(page.locator(".draft-tree li").first());
		return new SentDraft(page);
	}

	static FilePayload text(String name, String content) {
		return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
	}

	/** What the server reads or draws may take longer than a page. */
	static void awaitVisible(Locator locator) {
		assertThat(locator).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
	}

	/** Follows a button; the page is loaded anew when all is read. */
	void save(Locator button) {
		this.page.waitForResponse((response) -> response.request().isNavigationRequest(), button::click);
		this.page.waitForLoadState();
	}

	void readAgain() {
		save(this.page.getByText("この読み方で読み直す"));
	}

	Locator tree(String title) {
		return this.page.locator(".draft-tree a", new Page.LocatorOptions().setHasText(title));
	}

}
