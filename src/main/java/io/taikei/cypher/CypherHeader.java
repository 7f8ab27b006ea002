package io.taikei.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file's header, the comments before its statement: a title, then, in the manner
 * of Javadoc tags, a line for each parameter and one for the columns. What the guide of
 * Neo4j Browser shows says in lines of {@code @ja} the same in Japanese.
 */
final class CypherHeader {

	private static final Pattern PARAM = Pattern.compile("@param (\\w+) ([A-Z][A-Z<>_ ]*)");

	private static final Pattern RETURNS = Pattern.compile("@returns (\\w+(?:, \\w+)*)");

	private CypherHeader() {
	}

	static CypherStatement parse(String path, String text) {
		List<String> lines = text.lines().takeWhile((line) -> line.startsWith("//")).toList();
		var parameters = new LinkedHashMap<String, String>();
		var columns = new ArrayList<String>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).substring(2).strip();
			Matcher param = PARAM.matcher(line);
			Matcher returns = RETURNS.matcher(line);
			if (param.matches()) {
				parameters.put(param.group(1), param.group(2));
			}
			else if (returns.matches()) {
				columns.addAll(List.of(returns.group(1).split(", ")));
			}
			else if (line.startsWith("@") && !line.startsWith("@ja ")) {
				throw new CypherFileException(path, i + 1, "has a header line that can't be understood: " + line);
			}
		}
		return new CypherStatement(path, title(path, lines), parameters, columns, text);
	}

	private static String title(String path, List<String> header) {
		if (header.isEmpty() || !header.getFirst().startsWith("// ") || header.getFirst().startsWith("// @")) {
			throw new CypherFileException(path, 1, "does not open with a line that says what it does");
		}
		return header.getFirst().substring(3);
	}

}
