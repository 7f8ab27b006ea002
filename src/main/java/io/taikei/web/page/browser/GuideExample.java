package io.taikei.web.page.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.taikei.query.plan.Example;
import org.jspecify.annotations.Nullable;

/**
 * An example that the guide of Neo4j Browser offers: a click sets the parameters of all
 * queries.
 *
 * @param title what it is about
 * @param command the command of Neo4j Browser, without its colon, on one line
 */
record GuideExample(String title, String command) {

	private static final Pattern RETURNS = Pattern.compile("// @returns (.+)");

	private static final Pattern VALUE = Pattern.compile("\\$(\\w+)");

	/**
	 * The command that sets every column of a file as a parameter.
	 * @param example what its values are
	 * @param text the file
	 */
	static GuideExample of(Example example, String text) {
		String names = RETURNS.matcher(text).results().map((line) -> line.group(1)).collect(Collectors.joining(", "));
		String statement = text.lines()
			.filter((line) -> !line.startsWith("//"))
			.map(String::strip)
			.collect(Collectors.joining(" "));
		String filled = VALUE.matcher(statement)
			.replaceAll((value) -> Matcher.quoteReplacement(literal(example.values().get(value.group(1)))));
		String code = (example.goal().code() != null) ? example.goal().code() + " " : "";
		return new GuideExample(example.municipality() + "　" + code + example.goal().title(),
				"param [{%s}] => {%s}".formatted(names, filled.strip()));
	}

	private static String literal(@Nullable String value) {
		return (value != null) ? "'%s'".formatted(value.replace("\\", "\\\\").replace("'", "\\'")) : "null";
	}

}
