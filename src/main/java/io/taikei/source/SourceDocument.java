package io.taikei.source;

import java.util.List;

import io.taikei.model.CanonicalText;
import io.taikei.model.SourceSpan;

/**
 * A source file.
 *
 * @param file the file's name inside the plan's folder
 * @param printed its lines as they stand, without line ends; line n of the file is
 * element n - 1
 * @param lines the same lines as they are read: canonical
 */
public record SourceDocument(String file, List<String> printed, List<String> lines) {

	public SourceDocument {
		printed = List.copyOf(printed);
		lines = List.copyOf(lines);
	}

	public SourceDocument(String file, List<String> printed) {
		this(file, printed, printed.stream().map(CanonicalText::of).toList());
	}

	public SourceSpan span(int firstLine, int lastLine) {
		return new SourceSpan(this.file, firstLine, lastLine);
	}

}
