package io.taikei.web.page;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages on paper. */
@PageTest
@ExtendWith(Chromium.class)
class PrintBrowserIT {

	/** What A4 holds between its margins, upright and across, in pixels of CSS. */
	private static final int[] WIDTHS = { 703, 1047 };

	private static final int QUARTER_OF_A_PAGE_ACROSS = 718 / 4;

	/** Cells of tables that take more columns than any row of their table has. */
	private static final String TOO_WIDE = """
			() => [...document.querySelectorAll("td, th")].filter((cell) => {
				const sum = (row) => [...row.cells].reduce((sum, one) => sum + (one === cell ? 1 : one.colSpan), 0);
				return cell.colSpan > Math.max(...[...cell.closest("table").rows].map(sum));
			}).map((cell) => cell.textContent)""";

	/** Texts of the matrix's heads that overlap their neighbours or are cut off. */
	private static final String CROWDED = """
			() => [...document.querySelectorAll(".heat thead th, .heat td a")].filter((cell) => {
				const box = cell.getBoundingClientRect();
				return [...cell.querySelectorAll("span, b, small")].some((text) => {
					const own = text.getBoundingClientRect();
					return own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1
						|| text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 0;
				});
			}).map((cell) => cell.textContent)""";

	@LocalServerPort
	private int port;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
		graph.loadThird();
		graph.loadSuccession();
	}

	@AfterAll
	static void forgetThird(@Autowired KawasemiGraph graph) {
		graph.forgetThird();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?goal=999016-3:1-1", "/?municipality=999016", "/elements/999016-3:1-1-1",
			"/plans/999016-3", "/plans/999016-3/changes", "/plans/999016-3/edit", "/plans/new", "/login",
			"/compare?from=999016-3&to=999024-1", "/compare?from=999024-1&to=999016-3&fromKind=GOAL&kind=INITIATIVE",
			"/compare?from=999016-3&to=999024-1&row=999016-3:1-1&column=999024-1:1-1-1",
			"/compare/many?from=999016-3&plans=999024-1", "/municipalities?prefecture=13", "/themes",
			"/themes/midorino-nature", "/review?from=999016-3&to=999024-1", "/review/places?plan=999016-3",
			"/sources/999016-3", "/picture?element=999016-3:1-1", "/indicators?plans=999016-3,999024-1",
			"/plans/999016-3/peers?plans=999024-1" })
	void holdAllThatTheyShow(String path, Visitor visitor) {
		Page page = visitor.open(address(path));
		page.waitForLoadState(LoadState.NETWORKIDLE);
		print(page);

		for (int width : WIDTHS) {
			page.setViewportSize(width, 1000);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width of %s", path).isEqualTo(width);
		}
		assertThat(page.evaluate(TOO_WIDE)).as("cells of %s", path).isEqualTo(List.of());
		assertThat(page.evaluate(CROWDED)).as("fields of %s", path).isEqualTo(List.of());
		assertThat(page.locator("table thead")
			.evaluateAll(
					"heads => heads.map((head) => getComputedStyle(head).display).filter((one) => one !== 'table-header-group')"))
			.isEqualTo(List.of());
	}

	@Test
	void repeatTheHeadOfTheMatrix(Visitor visitor) {
		Page page = visitor.open(address("/compare?from=999024-1&to=999016-3&fromKind=GOAL&kind=INITIATIVE"));
		print(page);
		page.setViewportSize(WIDTHS[1], 1000);

		assertThat(page.locator(".heat thead").boundingBox().height).isLessThan(QUARTER_OF_A_PAGE_ACROSS);
		assertThat(page.locator(".heat").boundingBox().width).isEqualTo(WIDTHS[1]);
	}

	@Test
	void showThePictureAsWideAsThePage(Visitor visitor) {
		Page page = visitor.open(address("/picture?element=999016-3:1-1"));
		page.waitForCondition(() -> (int) page.evaluate("stage.cy?.nodes().length ?? 0") > 1);
		page.evaluate("dispatchEvent(new Event('beforeprint'))");
		print(page);
		page.setViewportSize(WIDTHS[1], 1000);

		assertThat(page.locator("#stage").isVisible()).isFalse();
		assertThat(page.locator("#printed svg").boundingBox().width).isBetween(WIDTHS[1] / 2d, (double) WIDTHS[1]);
		assertThat(page.locator("#printed svg").textContent()).contains("里山と水辺の保全");
	}

	@Test
	void showWhatIsFoldedAndNoColoursOfTheDark(Visitor visitor) {
		Page page = visitor.open(address("/?goal=999016-3:1-1"));
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));

		assertThat(page.locator("main .legend dd").first().isVisible()).isTrue();
		assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()"))
			.isEqualTo("#1f2328");
		assertThat(page.locator(".ask").isVisible()).isFalse();
	}

	private static void print(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
