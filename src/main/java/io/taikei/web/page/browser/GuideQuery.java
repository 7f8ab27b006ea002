package io.taikei.web.page.browser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query of cypher/ as a reader of Neo4j Browser's guide meets it. */
final class GuideQuery {

	private static final String JAPANESE = "// @ja ";

	private GuideQuery() {
	}

	/**
	 * What the query answers, as a comment in the reader's language, and its statement.
	 * What the header says of parameters and columns is for programs, and left out.
	 * @param text the file
	 * @param language {@code ja} or {@code en}
	 */
	static String of(String text, String language) {
		List<String> header = text.lines().takeWhile((line) -> line.startsWith("//")).toList();
		Stream<String> comment = language.equals("ja")
				? header.stream()
					.filter((line) -> line.startsWith(JAPANESE))
					.map((line) -> "// " + line.substring(JAPANESE.length()))
				: header.stream().takeWhile((line) -> line.startsWith("// ") && !line.startsWith("// @"));
		return Stream.concat(comment, text.lines().skip(header.size())).collect(Collectors.joining("\n"));
	}

}
