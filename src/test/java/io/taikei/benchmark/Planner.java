package io.taikei.benchmark;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Somebody who does a job in the browser, from the home page on, and counts what it
 * takes. Nothing is scrolled to: what is not in the first screen is not seen.
 */
final class Planner implements AutoCloseable {

	private static final int WIDTH = 1366;

	private static final int HEIGHT = 768;

	private final BrowserContext context;

	private final Page page;

	private int clicks;

	private int keys;

	Planner(Browser browser, String home) {
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale("ja-JP")
			.setViewportSize(WIDTH, HEIGHT)
			.setAcceptDownloads(true)
			.setReducedMotion(ReducedMotion.REDUCE));
		this.page = this.context.newPage();
		this.page.navigate(home);
	}

	int clicks() {
		return this.clicks;
	}

	int keys() {
		return this.keys;
	}

	void click(String selector) {
		this.clicks++;
		seen(selector).click();
	}

	/** Clicks on a field, types into it, and sends it off. */
	void ask(String field, String text) {
		click(field);
		text.chars().forEach((character) -> press(Character.toString(character)));
		press("Enter");
	}

	private void press(String key) {
		this.keys++;
		this.page.keyboard().press(key);
	}

	/**
	 * Clicks on what sends a file.
	 * @return the name of the file
	 */
	String download(String selector) {
		Download download = this.page.waitForDownload(() -> click(selector));
		download.path();
		return download.suggestedFilename();
	}

	/** Waits until something can be read in the first screen. */
	Locator seen(String selector) {
		Locator locator = this.page.locator(selector).first();
		locator.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
		this.page.waitForCondition(() -> isInTheScreen(locator));
		return locator;
	}

	private static boolean isInTheScreen(Locator locator) {
		BoundingBox box = locator.boundingBox();
		return box != null && box.y >= 0 && box.y + box.height <= HEIGHT;
	}

	/** What a copy leaves to paste. */
	String pasted() {
		return (String) this.page.evaluate("navigator.clipboard.readText()");
	}

	void allowCopies() {
		this.context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
	}

	void photograph(Path file) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
