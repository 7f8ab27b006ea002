package io.taikei.web.page.draft;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.taikei.web.page.Chromium;
import io.taikei.web.page.PageTest;
import io.taikei.web.page.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Pages of documents as they look, and which documents, parts and levels are read. */
@PageTest
@ExtendWith(Chromium.class)
class DraftDocumentsBrowserIT {

	private static final String FIRST = """
			基本目標,施策,事務事業
			水と緑のまち,樹林地の保全,里山の手入れの支援
			水と緑のまち,樹林地の保全,樹林地の調査
			水と緑のまち,水辺の再生,用水路の清掃
			""";

	private static final String SECOND = """
			基本目標,施策,事務事業
			ともに育つまち,子育ての支援,子育て相談の実施
			ともに育つまち,学びの支援,図書館の充実
			""";

	@LocalServerPort
	private int port;

	@Test
	void marksOnThePageWhatIsChosenInTheTree(Visitor visitor) throws IOException {
		SentDraft draft = SentDraft.of(visitor, this.port, midorino());
		Page page = draft.page();
		page.getByText("ページの画像で見る").click();
		SentDraft.awaitVisible(page.locator(".page-picture img"));

		draft.tree("青い川の再生").click();

		assertThat(page.locator(".panel h3")).containsText("青い川の再生");
		assertThat(page.locator(".page-picture a.on")).hasAttribute("aria-label", "１－２　青い川の再生");
		Assertions
			.assertThat(page.locator(".page-picture img")
				.evaluate("(image) => image.decode().then(() => image.naturalWidth)"))
			.isInstanceOf(Integer.class)
			.matches((width) -> (int) width > 800);
		visitor.check();
	}

	@Test
	void tellsByTheKeyboardWhatBecameOfAText(Visitor visitor) throws IOException {
		SentDraft draft = SentDraft.of(visitor, this.port, midorino());
		Page page = draft.page();
		page.getByText("ページの画像で見る").click();
		SentDraft.awaitVisible(page.locator(".page-picture img"));

		page.locator(".page-picture a[aria-label*='青い川の再生']").focus();
		page.keyboard().press("Enter");

		assertThat(page.locator(".panel")).containsText("計画に入る");
		assertThat(page.locator(".panel a")).hasText("１－２ 青い川の再生");
		assertThat(page.locator(".page-picture a.on")).hasCount(1);

		page.getByText("文字で見る").click();
		assertThat(page.locator(".page-picture")).hasCount(0);
		assertThat(page.locator(".source-pane .on")).hasCount(1);
	}

	@Test
	void ordersAddsAndRemovesDocuments(Visitor visitor) {
		SentDraft draft = SentDraft.of(visitor, this.port, SentDraft.text("a.csv", FIRST),
				SentDraft.text("b.csv", SECOND));
		Page page = draft.page();
		page.onDialog(Dialog::accept);
		assertThat(page.locator(".draft-tree a").first()).hasText("水と緑のまち");
		visitor.check();

		draft.save(page.locator(".document-order button[value=up]"));
		assertThat(page.locator(".draft-tree a").first()).hasText("ともに育つまち");

		draft.save(page.locator(".document-order button[value=drop]").last());
		assertThat(page.locator(".draft-tree li")).hasCount(5);

		page.locator("#more-files").setInputFiles(SentDraft.text("c.csv", FIRST));
		draft.save(page.locator(".add-documents button"));
		assertThat(page.locator(".document-order .file").last()).hasText("c.csv");
		assertThat(page.locator(".draft-tree li")).hasCount(11);
	}

	@Test
	void readsThePartsThatAPersonWants(Visitor visitor) {
		SentDraft draft = SentDraft.of(visitor, this.port, SentDraft.text("a.csv", FIRST),
				SentDraft.text("b.csv", SECOND));
		Page page = draft.page();

		page.locator("#range-0-parts").fill("４");
		draft.readAgain();
		assertThat(page.locator("#range-0-parts")).hasValue("4");
		assertThat(page.locator(".draft-tree li")).hasCount(8);

		page.locator("#range-0").uncheck();
		draft.readAgain();
		assertThat(page.locator(".draft-tree li")).hasCount(5);

		page.locator("#range-0").check();
		draft.readAgain();
		assertThat(page.locator(".draft-tree li")).hasCount(11);
	}

	@Test
	void putsALevelBetweenOthersOfColumns(Visitor visitor) {
		SentDraft draft = SentDraft.of(visitor, this.port, SentDraft.text("a.csv", """
				基本目標,施策,分野,事務事業
				1 水と緑のまち,1-1 樹林地の保全,里山,里山の手入れの支援
				1 水と緑のまち,1-1 樹林地の保全,調べもの,樹林地の調査
				1 水と緑のまち,1-2 水辺の再生,用水,用水路の清掃
				"""));
		Page page = draft.page();
		int levels = page.locator("li.level").count();

		page.locator("li.level").last().locator("button[value=drop]").click();
		page.locator("li.level").last().locator("button[value=above]").click();
		page.locator("#level-new-1").fill("分類");
		page.locator(".column[data-column=C] [name=holds]").selectOption("NAME");
		page.locator(".column[data-column=C] [name=columnLevel]").selectOption("new-1");
		draft.readAgain();

		assertThat(page.locator("li.level")).hasCount(levels);
		assertThat(page.locator(".draft-tree .chip", new Page.LocatorOptions().setHasText("分類")).first()).isVisible();
		visitor.check();
	}

	@Test
	void putsALevelBetweenOthersOfHeadings(Visitor visitor) {
		SentDraft draft = SentDraft.of(visitor, this.port, SentDraft.text("計画.txt", """
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
				"""));
		Page page = draft.page();
		assertThat(page.locator("li.level")).hasCount(3);

		page.locator("li.level").nth(1).locator("button[value=above]").click();
		page.locator("#level-new-1").fill("方針");
		page.locator(".heading-class select").nth(1).selectOption("new-1");
		draft.readAgain();

		assertThat(page.locator(".draft-tree .chip").nth(1)).containsText("方針");
		assertThat(page.locator("#range-0-parts")).isVisible();
		page.locator("#range-0-parts").fill("10-18");
		draft.readAgain();
		assertThat(page.locator(".draft-tree a").first()).hasText("ともに育つまち");
	}

	private static FilePayload midorino() throws IOException {
		try (InputStream pdf = Objects
			.requireNonNull(DraftDocumentsBrowserIT.class.getResourceAsStream("/io/taikei/intake/pdf/midorino.pdf"))) {
			return new FilePayload("緑野.pdf", "application/pdf", pdf.readAllBytes());
		}
	}

}
