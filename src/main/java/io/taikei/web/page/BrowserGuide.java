package io.taikei.web.page;

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
 * A guide of Neo4j Browser. Its marks name what is put in: the very file of a query, the
 * command that sets the parameters which a file returns, or our own address.
 *
 * @param template the guide with its marks
 * @param files reads a file of cypher/ by its path
 */
record BrowserGuide(String template, UnaryOperator<String> files) {

	private static final Pattern MARK = Pattern
		.compile("\\{\\{(?:(?<file>[a-z0-9/-]+\\.cypher)|param (?<parameters>[a-z0-9/-]+\\.cypher)|address)}}");

	private static final Pattern SCRIPT = Pattern.compile("<h3>(?<heading>.*?)</h3>"
			+ "|\\{\\{param (?<parameters>[a-z0-9/-]+\\.cypher)}}\">(?<button>.*?)<|\\{\\{(?<file>[a-z0-9/-]+\\.cypher)}}");

	private static final Pattern RETURNS = Pattern.compile("// @returns (.+)");

	/**
	 * The guide as it is served from an address such as {@code http://localhost:8080}.
	 */
	String render(String address) {
		return MARK.matcher(this.template).replaceAll((mark) -> Matcher.quoteReplacement(text(mark, address)));
	}

	private String text(MatchResult mark, String address) {
		if (mark.group("file") != null) {
			return escape(this.files.apply(mark.group("file")).strip());
		}
		return (mark.group("parameters") != null) ? escape(command(mark.group("parameters"))) : address;
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	/** The command, on one line, that sets every column of a file as a parameter. */
	private String command(String file) {
		String text = this.files.apply(file);
		String names = RETURNS.matcher(text).results().map((line) -> line.group(1)).collect(Collectors.joining(", "));
		String statement = text.lines()
			.filter((line) -> !line.startsWith("//"))
			.map(String::strip)
			.collect(Collectors.joining(" "));
		return "param [{%s}] => {%s}".formatted(names, statement.strip());
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
			else if (match.group("parameters") != null) {
				scripts.add(new Script(match.group("button"), match.group("parameters"),
						":" + command(match.group("parameters"))));
			}
			else {
				number++;
				scripts.add(new Script((number > 1) ? "%s (%d)".formatted(heading, number) : heading,
						match.group("file"), this.files.apply(match.group("file"))));
			}
		}
		return List.copyOf(scripts);
	}

	/**
	 * A query or command of the guide.
	 *
	 * @param title what it answers
	 * @param file the path of its file below cypher/
	 * @param text what to run
	 */
	record Script(String title, String file, String text) {
	}

}
