package io.taikei.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The picture as people use it. */
@PageTest
@ExtendWith(Chromium.class)
class PictureBrowserIT {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	@LocalServerPort
	private int port;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void drawsTheElementWithWhatStandsAroundIt(Visitor visitor) {
		Page page = open(visitor, "999016-2:1-1");

		assertThat(page.locator("#said")).containsText("14件");
		assertThat(shown(page)).contains("999016-2:1", "999016-2:1-1-1.1", "999024-1:1-1-1", "midorino-nature");
	}

	@Test
	void isOpenToEverybody(Visitor visitor) {
		Page page = open(visitor, "999016-2:1-1");
		page.locator("#as-text summary").click();
		page.locator("#items .pick").first().click();

		visitor.check();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/picture?lang=en", "/picture/plans?lang=ja&plan=999016-2&plan=999024-1&focus=999016-2:1-1",
					"/picture/plans?lang=en", "/graph?lang=en", "/changes?lang=ja" })
	void isOpenToEverybodyWhereNothingIsDrawnByAScript(String address, Visitor visitor) {
		visitor.open(address(address));

		visitor.check();
	}

	@Test
	void keepsInItsAddressWhatItShows(Visitor visitor) {
		Page page = open(visitor, "999016-2:1-1");
		page.getByLabel("取組").uncheck();
		page.locator("#score").fill("0.5");
		page.locator("#arrangement").selectOption("force");
		page.locator("#as-text summary").click();
		page.locator("#items .pick[data-id='999016-2:1-1-2']").click();
		assertThat(page.locator("#about")).containsText("水辺の再生");
		List<String> shown = shown(page);

		page.navigate(page.url());

		assertThat(page.locator("#about")).containsText("水辺の再生");
		assertThat(page.getByLabel("取組")).not().isChecked();
		assertThat(page.locator("#score-shown")).hasText("0.50");
		assertThat(page.locator("#arrangement")).hasValue("force");
		assertThat(shown(page)).containsExactlyInAnyOrderElementsOf(shown);
		assertThat(chosen(page)).containsExactly("999016-2:1-1-2");
	}

	@Test
	void hidesKindsAndWhatIsLessSimilar(Visitor visitor) {
		Page page = open(visitor, "999016-2:1-1");

		page.getByLabel("取組").uncheck();
		assertThat(shown(page)).contains("999024-1:1-1-1").noneMatch((id) -> id.contains("."));
		assertThat(page.locator("#said")).hasText("9件を表示しています。");
		assertThat(page.locator("#items .pick")).hasCount(9);

		page.locator("#score").fill("0.95");
		assertThat(page.locator("#score-shown")).hasText("0.95");
		assertThat(shown(page)).contains("999016-2:1-1-1", "999024-1:1-1-1").doesNotContain("999024-1:1-1-1.2");
	}

	@Test
	void expandsByKeyboardWithinTheList(Visitor visitor) {
		Page page = open(visitor, "999016-2:2-1-1.1");
		page.locator("#as-text summary").focus();
		page.keyboard().press("Enter");
		page.locator("#items .pick[data-id='999016-2:2-1']").focus();
		assertThat(chosen(page)).containsExactly("999016-2:2-1");

		page.keyboard().press("Tab");
		page.keyboard().press("Enter");

		assertThat(page.locator("#said")).containsText("件を加えました");
		assertThat(shown(page)).contains("999016-2:2-1-2", "999024-1:1-2-1");
		assertThat(page.locator("#items .expand[data-id='999016-2:2-1']")).isFocused();
	}

	@Test
	void expandsATheme(Visitor visitor) {
		Page page = open(visitor, "999016-2:1-2");
		page.locator("#as-text summary").click();

		page.locator("#items .expand[data-id='midorino-waste']").click();

		assertThat(page.locator("#said")).containsText("：");
		assertThat(shown(page)).contains("999016-2:1-2.1", "midorino-waste");
	}

	@Test
	void tellsWhyALineIsThere(Visitor visitor) {
		Page page = open(visitor, "999016-2:1-1-2");
		page.locator("#as-text summary").click();

		page.locator("#items .pick[data-id='999016-2:1-1-2']").click();
		assertThat(page.locator("#about")).containsText("水辺の再生");
		page.locator("#links").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("0.90")).click();

		assertThat(page.locator("#about")).containsText("支えるという意味ではありません");
		assertThat(page.locator("#about q")).hasCount(2);
	}

	@Test
	void arrangesByConnectionAndStartsAgain(Visitor visitor) {
		Page page = open(visitor, "999016-2:1-1");
		page.locator("#arrangement").selectOption("force");
		assertThat(shown(page)).contains("999016-2:1-1").noneMatch((id) -> id.startsWith("plan "));

		page.locator("[data-do=reset]").click();

		assertThat(page.locator("#arrangement")).hasValue("outline");
		page.waitForCondition(() -> shown(page).containsAll(List.of("plan 999016-2", "plan 999024-1")));
	}

	@Test
	void savesThePictureAsPng(Visitor visitor) throws IOException {
		Page page = open(visitor, "999016-2:1-1");

		Download download = page.waitForDownload(() -> page.locator("[data-do=png]").click());

		assertThat(download.suggestedFilename()).isEqualTo("taikei-999016-2_1-1.png");
		assertThat(Files.readAllBytes(download.path())).startsWith(PNG).hasSizeGreaterThan(10_000);
	}

	@Test
	void savesThePictureAsSvg(Visitor visitor) throws IOException {
		Page page = open(visitor, "999016-2:1-1");

		Download download = page.waitForDownload(() -> page.locator("[data-do=svg]").click());

		String svg = Files.readString(download.path(), StandardCharsets.UTF_8);
		assertThat(download.suggestedFilename()).isEqualTo("taikei-999016-2_1-1.svg");
		assertThat(svg).startsWith("<svg xmlns").endsWith("</svg>\n").contains("里山の保全", "河川環境の保護", "stroke-dasharray");
		assertThat(svg.split("<path ", -1)).hasSize(1 + lines(page));
		assertThat(svg).doesNotContain("NaN", "undefined");
	}

	private Page open(Visitor visitor, String element) {
		Page page = visitor.open(address("/picture?lang=ja&element=" + element));
		assertThat(page.locator("#said")).containsText("表示しています");
		return page;
	}

	@SuppressWarnings("unchecked")
	private static List<String> shown(Page page) {
		return (List<String>) page
			.evaluate("stage.cy.nodes().filter(node => node.style('display') === 'element').map(node => node.id())");
	}

	@SuppressWarnings("unchecked")
	private static List<String> chosen(Page page) {
		return (List<String>) page.evaluate("stage.cy.elements(':selected').map(element => element.id())");
	}

	private static int lines(Page page) {
		return (int) page.evaluate("stage.cy.edges(':visible').length");
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
