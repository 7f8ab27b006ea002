package io.taikei.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Neo4j Browser takes out of a guide before it shows it: scripts, and all that looks
 * like a handler of events, be it in the middle of a query. The rules are those of the
 * Browser that the build puts beside the local server.
 */
public final class BrowserCleaning {

	private static final Path SERVER = Path.of("target/neo4j-server/lib");

	private static final Pattern CLEANING = Pattern.compile("\\.cleanHtml=function\\(e\\)\\{(.{1,2000}?)\\},t\\.");

	private static final Pattern RULE = Pattern
		.compile("\\.replace\\(/((?:[^/\\\\\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*])+)/([gi]*),");

	private BrowserCleaning() {
	}

	/**
	 * The patterns of what is taken out. White space is that of Unicode, as in
	 * JavaScript; so are letters here, which only lets them find more.
	 */
	public static List<Pattern> rules() throws IOException {
		Matcher cleaning = CLEANING.matcher(script());
		assertThat(cleaning.find()).as("Neo4j Browser's cleaning of guides was found").isTrue();
		List<Pattern> rules = RULE.matcher(cleaning.group(1)).results().map(BrowserCleaning::rule).toList();
		assertThat(rules).as("its rules").hasSize(cleaning.group(1).split("\\.replace\\(", -1).length - 1);
		return rules;
	}

	private static Pattern rule(MatchResult rule) {
		return Pattern.compile(rule.group(1),
				Pattern.UNICODE_CHARACTER_CLASS | (rule.group(2).contains("i") ? Pattern.CASE_INSENSITIVE : 0));
	}

	private static String script() throws IOException {
		try (Stream<Path> jars = Files.list(SERVER)) {
			Path jar = jars.filter((file) -> file.getFileName().toString().startsWith("neo4j-browser-"))
				.findFirst()
				.orElseThrow();
			try (var browser = new JarFile(jar.toFile())) {
				String name = browser.stream()
					.map((entry) -> entry.getName())
					.filter((entry) -> entry.matches("browser/app-\\w+\\.js"))
					.findFirst()
					.orElseThrow();
				try (InputStream script = browser.getInputStream(browser.getEntry(name))) {
					return new String(script.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
	}

}
