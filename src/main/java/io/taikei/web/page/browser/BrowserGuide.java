package io.taikei.web.page.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * A guide of Neo4j Browser. Its marks name what is put in: a query, commented in the
 * guide's language, the buttons of the examples, or our own address.
 *
 * @param template the guide with its marks
 * @param language {@code ja} or {@code en}
 * @param files reads a file of cypher/ by its path
 * @param examples what one can ask about
 */
record BrowserGuide(String template, String language, UnaryOperator<String> files, List<GuideExample> examples) {

	private static final Pattern MARK = Pattern
		.compile("\\{\\{(?:(?<file>[a-z0-9/-]+\\.cypher)|(?<examples>examples)|address)}}");

	private static final Pattern SCRIPT = Pattern
		.compile("<h3>(?<heading>.*?)</h3>|\\{\\{(?:(?<file>[a-z0-9/-]+)\\.cypher|examples)}}");

	BrowserGuide {
		examples = List.copyOf(examples);
	}

	/**
	 * The guide as it is served from an address such as {@code http://localhost:8080}.
	 */
	String render(String address) {
		return MARK.matcher(this.template).replaceAll((mark) -> Matcher.quoteReplacement(text(mark, address)));
	}

	private String text(MatchResult mark, String address) {
		if (mark.group("file") != null) {
			return escape(query(mark.group("file")));
		}
		return (mark.group("examples") != null) ? buttons() : address;
	}

	private String query(String file) {
		return GuideQuery.of(this.files.apply(file), this.language);
	}

	private String buttons() {
		return this.examples.stream()
			.map((example) -> "<p>%n<button class=\"btn btn-cta\" data-exec=\"%s\">%s</button>%n</p>"
				.formatted(escape(example.command()), escape(example.title())))
			.collect(Collectors.joining("\n"));
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	/** What a reader can run, in the guide's order. */
	List<Script> scripts() {
		List<Script> scripts = new ArrayList<>();
		String heading = "";
		int number = 0;
		for (MatchResult match : SCRIPT.matcher(this.template).results().toList()) {
			if (match.group("heading") != null) {
				heading = match.group("heading");
				number = 0;
			}
			else if (match.group("file") != null) {
				number++;
				scripts.add(new Script((number > 1) ? "%s (%d)".formatted(heading, number) : heading,
						match.group("file").substring(match.group("file").lastIndexOf('/') + 1),
						query(match.group("file") + ".cypher")));
			}
			else {
				this.examples.forEach(
						(example) -> scripts.add(new Script(example.title(), "parameters", ":" + example.command())));
			}
		}
		return List.copyOf(scripts);
	}

	/**
	 * A query or command of the guide.
	 *
	 * @param title what it answers
	 * @param name a short name
	 * @param text what to run
	 */
	record Script(String title, String name, String text) {
	}

}
