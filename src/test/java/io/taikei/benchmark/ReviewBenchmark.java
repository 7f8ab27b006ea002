package io.taikei.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import io.taikei.web.page.Chromium;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.springframework.util.FileSystemUtils;

/**
 * A reviewer decides on one pair after another of two plans by keyboard, in Chromium.
 * Each key is pressed when the pair is shown; what is stored is timed from the request to
 * the end of its answer.
 */
@Command(name = "review", description = "A reviewer's pace by keyboard.")
final class ReviewBenchmark implements Measurement {

	private static final List<String> KEYS = List.of("a", "r", "u");

	private static final double SECONDS_PER_MINUTE = 60;

	@Option(names = "--seeds", defaultValue = "seeds", description = "Where the plans are.")
	private Path seeds = Path.of("");

	@Option(names = "--plans", split = ",", defaultValue = "132217-5,132292-3", description = "The two plans.")
	private List<String> plans = List.of();

	@Option(names = "--decisions", defaultValue = "100", description = "How many are timed.")
	private int decisions;

	@Option(names = "--warm-up", defaultValue = "20", description = "How many come before.")
	private int warmUp;

	@Mixin
	private ServerOptions server = new ServerOptions();

	private final List<Long> stored = new ArrayList<>();

	@Override
	public MarkdownTable measure() throws Exception {
		MarkdownTable table = new MarkdownTable("decisions", "a minute", "each stored, median ms", "nine of ten ms",
				"most ms");
		Path database = Path.of("target/benchmark/review");
		FileSystemUtils.deleteRecursively(database);
		try (TaikeiProcess taikei = TaikeiProcess.start(database, this.seeds, this.server);
				Playwright playwright = Chromium.playwright()) {
			taikei.awaitReady();
			Page page = Chromium.launch(playwright).newPage();
			page.setExtraHTTPHeaders(taikei.credentials());
			page.navigate(
					taikei.address() + "/review?from=%s&to=%s".formatted(this.plans.getFirst(), this.plans.getLast()));
			decide(page, this.warmUp);
			page.onRequestFinished(this::time);
			long begin = System.nanoTime();
			decide(page, this.decisions);
			double minutes = (System.nanoTime() - begin) / 1e9 / SECONDS_PER_MINUTE;
			page.waitForCondition(() -> this.stored.size() >= this.decisions);
			Quantiles times = Quantiles.of(this.stored);
			table.row(this.decisions, this.decisions / minutes, times.median(), times.milliseconds(0.9),
					times.milliseconds(1));
		}
		return table;
	}

	private static void decide(Page page, int times) {
		for (int i = 0; i < times; i++) {
			String shown = page.locator("article.current").getAttribute("id");
			page.keyboard().press(KEYS.get(i % KEYS.size()));
			page.waitForFunction("(shown) => (document.querySelector('article.current') ?? {id: shown}).id !== shown",
					shown);
		}
	}

	private void time(Request request) {
		if (request.method().equals("POST") && request.url().endsWith("/decisions")) {
			this.stored.add((long) (1e6 * (request.timing().responseEnd - request.timing().requestStart)));
		}
	}

}
