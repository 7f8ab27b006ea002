package io.taikei.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import io.taikei.web.page.Chromium;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.springframework.util.FileSystemUtils;

/**
 * What a planner's jobs take in Chromium, in Japanese, on a screen of 1366 by 768:
 * clicks, keys and seconds of the machine. Each is done twice, as the first visit after a
 * start takes longer.
 */
@Command(name = "jobs", description = "A planner's jobs by click, each with a picture of its end.")
final class JobsBenchmark implements Measurement {

	@Option(names = "--seeds", defaultValue = "seeds", description = "Where the plans are.")
	private Path seeds = Path.of("");

	@Option(names = "--pictures", defaultValue = "target/benchmark/jobs-pictures", description = "Where pictures go.")
	private Path pictures = Path.of("");

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Override
	public MarkdownTable measure() throws Exception {
		MarkdownTable table = new MarkdownTable("job", "clicks", "keys", "first, s", "again, s");
		Path database = Path.of("target/benchmark/jobs");
		FileSystemUtils.deleteRecursively(database);
		Files.createDirectories(this.pictures);
		try (TaikeiProcess taikei = TaikeiProcess.start(database, this.seeds, this.server);
				Playwright playwright = Chromium.playwright()) {
			taikei.awaitReady();
			Browser browser = Chromium.launch(playwright);
			for (PlannersJob job : PlannersJob.values()) {
				double first = seconds(job, browser, taikei.address());
				try (Planner planner = new Planner(browser, taikei.address())) {
					double again = seconds(job, planner);
					planner.photograph(this.pictures.resolve(job.label() + ".png"));
					table.row(job.label(), planner.clicks(), planner.keys(), first, again);
				}
			}
		}
		return table;
	}

	private static double seconds(PlannersJob job, Browser browser, String home) {
		try (Planner planner = new Planner(browser, home)) {
			return seconds(job, planner);
		}
	}

	private static double seconds(PlannersJob job, Planner planner) {
		long begin = System.nanoTime();
		job.doneBy(planner);
		return (System.nanoTime() - begin) / 1e9;
	}

}
