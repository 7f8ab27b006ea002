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
public final class Visitor implements AutoCloseable {

	/**
	 * The most that a page may weigh with all that it loads, in bytes as they are sent.
	 */
	private static final long HEAVIEST = 300_000;

	/** What the dark may change for the worse. */
	private static final List<String> COLOURS = List.of("color-contrast");

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

	/** Opens a page without anything in the browser's cache. */
	public Page open(String address) {
		this.loaded.clear();
		this.complaints.clear();
		this.page.navigate(address);
		return this.page;
	}

	/**
	 * Finds the page that is open sound once all is loaded: for everybody, in the colours
	 * of the dark too, and light enough.
	 */
	public void check() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(this.complaints).as("complaints of the browser about %s", this.page.url()).isEmpty();
		checkAsItLooks();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(barriers(new AxeBuilder(this.page).withRules(COLOURS)))
			.as("barriers in the dark on %s", this.page.url())
			.isEmpty();
	}

	/** The same in the colours that are chosen alone, whatever status the page has. */
	void checkAsItLooks() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(weight()).as("bytes of %s", this.page.url()).isLessThan(HEAVIEST);
		assertThat(barriers(new AxeBuilder(this.page))).as("barriers on %s", this.page.url()).isEmpty();
	}

	/**
	 * Asking for sizes lets the browser report more requests, so those known so far are
	 * counted.
	 */
	private long weight() {
		return List.copyOf(this.loaded)
			.stream()
			.map(Request::sizes)
			.mapToLong((sizes) -> sizes.responseBodySize + sizes.responseHeadersSize)
			.sum();
	}

	/**
	 * The mode that axe-core calls legacy does all in the page itself, as it has no
	 * frames; any other opens a second page to bring the findings together.
	 */
	private static List<String> barriers(AxeBuilder axe) {
		return axe.setLegacyMode(true).analyze().getViolations().stream().map(Visitor::told).toList();
	}

	private static String told(Rule rule) {
		return "%s (%s): %s".formatted(rule.getHelp(), rule.getId(),
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
