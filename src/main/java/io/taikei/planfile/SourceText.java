package io.taikei.planfile;

import java.util.List;

/**
 * A text file by its name and lines.
 *
 * @param file the file's name inside the plan's folder
 * @param lines its lines, without line ends; line n of the file is element n - 1
 */
public record SourceText(String file, List<String> lines) {

	public SourceText {
		lines = List.copyOf(lines);
	}

	/** The whole text. */
	public String content() {
		return String.join("\n", this.lines);
	}

}
