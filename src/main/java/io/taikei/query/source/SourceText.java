package io.taikei.query.source;

import java.util.List;

/**
 * The text of a file that a plan was read from.
 *
 * @param file the file's name
 * @param lines its lines, without line ends; blank lines after the last text are left out
 */
public record SourceText(String file, List<String> lines) {

	public SourceText {
		lines = List.copyOf(lines);
	}

}
