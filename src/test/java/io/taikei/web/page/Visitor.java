package io.taikei.web.page;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who opens pages in a browser of their own, and notices what is wrong with
 * them.
 */
final class Visitor implements AutoCloseable {

	/**
	 * The most that a page may weigh with all that it loads, in bytes as they are sent.
	 */
	private static final long HEAVIEST = 300_000;

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private final List<Request> loaded = new ArrayList<>();

	Visitor(Browser browser) {
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale("ja-JP"));
		this.page = this.context.newPage();
		this.page.onConsoleMessage(this::listen);
		this.page.onPageError((error) -> this.complaints.add(error));
		this.page.onRequestFinished(this.loaded::add);
	}

	Page page() {
		return this.page;
	}

	/**
	 * Opens a page without anything in the browser's cache, and waits until all is
	 * loaded.
	 */
	Page open(String address) {
		this.loaded.clear();
		this.complaints.clear();
		this.page.navigate(address);
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		return this.page;
	}

	/**
	 * Finds the page that is open sound: in light and dark, for everybody, and light
	 * enough.
	 */
	void check() {
		assertThat(this.complaints).as("complaints of the browser about %s", this.page.url()).isEmpty();
		assertThat(weight()).as("bytes of %s", this.page.url()).isLessThan(HEAVIEST);
		for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
			this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			assertThat(barriers()).as("barriers on %s, %s", this.page.url(), scheme).isEmpty();
		}
	}

	private long weight() {
		return this.loaded.stream()
			.map(Request::sizes)
			.mapToLong((sizes) -> sizes.responseBodySize + sizes.responseHeadersSize)
			.sum();
	}

	private List<String> barriers() {
		return new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(Visitor::told)
			.toList();
	}

	private static String told(Rule rule) {
		return "%s: %s".formatted(rule.getHelp(),
				rule.getNodes().stream().map((node) -> node.getHtml()).limit(5).toList());
	}

	private void listen(ConsoleMessage message) {
		if ("error".equals(message.type())) {
			this.complaints.add(message.text());
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
