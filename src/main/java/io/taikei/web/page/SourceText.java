package io.taikei.web.page;

import java.util.List;

/**
 * The text of a plan's source document.
 *
 * @param file the file's name
 * @param lines its lines, without line ends
 */
record SourceText(String file, List<String> lines) {

	SourceText {
		lines = List.copyOf(lines);
	}

}
