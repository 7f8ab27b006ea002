package io.taikei.source;

import java.util.List;

import io.taikei.model.CanonicalText;

/**
 * A text file by its name and lines.
 *
 * @param file the file's name inside the plan's folder
 * @param lines its lines, without line ends; line n of the file is element n - 1
 */
public record SourceLines(String file, List<String> lines) {

	public SourceLines {
		lines = List.copyOf(lines);
	}

	/**
	 * The text in one piece, canonical, for what is read of it; the lines stay as they
	 * stand.
	 */
	public String content() {
		return CanonicalText.of(String.join("\n", this.lines));
	}

}
