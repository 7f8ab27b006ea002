package io.taikei.reader;

import java.util.List;

import io.taikei.model.SourceSpan;

/**
 * A source file as it is.
 *
 * @param file the file's name inside the plan's folder
 * @param lines its lines, without line ends; line n of the file is element n - 1
 */
record SourceDocument(String file, List<String> lines) {

	SourceDocument {
		lines = List.copyOf(lines);
	}

	SourceSpan span(int firstLine, int lastLine) {
		return new SourceSpan(this.file, firstLine, lastLine);
	}

}
