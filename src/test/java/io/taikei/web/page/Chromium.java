package io.taikei.web.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Gives tests a {@link Visitor} with the machine's own Chromium, without a window. Where
 * there is none they are skipped, and say so.
 */
public final class Chromium implements BeforeAllCallback, ParameterResolver {

	/**
	 * By preference: without the browser's own windows a visit takes a third of the time.
	 */
	private static final List<String> NAMES = List.of("chromium-headless-shell", "chrome-headless-shell", "chromium",
			"chromium-browser", "google-chrome");

	@Override
	public void beforeAll(ExtensionContext context) {
		assumeThat(executable())
			.as("tests in a browser are skipped, as none of %s is on the PATH; "
					+ "on Debian, apt-get install chromium-headless-shell fonts-noto-cjk", NAMES)
			.isPresent();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitor.class;
	}

	@Override
	public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Running running = context.getRoot()
			.getStore(ExtensionContext.Namespace.create(Chromium.class))
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class);
		Visitor visitor = new Visitor(running.browser());
		context.getStore(ExtensionContext.Namespace.create(Chromium.class)).put(Visitor.class, visitor);
		return visitor;
	}

	/** What speaks with the machine's own browser, and fetches none. */
	public static Playwright playwright() {
		return Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
	}

	public static Browser launch(Playwright playwright) {
		return playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable().orElseThrow()));
	}

	private static Optional<Path> executable() {
		return Pattern.compile(Pattern.quote(File.pathSeparator))
			.splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** The one browser of a run of tests. */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			Playwright playwright = Chromium.playwright();
			return new Running(playwright, launch(playwright));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
