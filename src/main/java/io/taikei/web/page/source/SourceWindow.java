package io.taikei.web.page.source;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.query.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The part of a source that a page shows, as a browser is slow with very long ones.
 *
 * @param part the part's number, from 1
 * @param size how many lines the source has
 * @param lines the part's lines
 */
record SourceWindow(int part, int size, List<Line> lines) {

	/** How many lines a part has. */
	private static final int PART = 1000;

	/**
	 * The part that is asked for, else the one where the lines in question begin.
	 * @param lines the lines in question; null for none
	 * @param part the part's number; null for none
	 */
	static SourceWindow of(SourceText text, @Nullable LineRange lines, @Nullable Integer part) {
		int size = text.lines().size();
		int wanted = (part != null) ? part : (lines != null) ? partOf(lines.first()) : 1;
		int shown = Math.clamp(wanted, 1, partOf(Math.max(1, size)));
		return new SourceWindow(shown, size, IntStream.rangeClosed((shown - 1) * PART + 1, Math.min(shown * PART, size))
			.mapToObj(
					(number) -> new Line(number, text.lines().get(number - 1), lines != null && lines.contains(number)))
			.toList());
	}

	private static int partOf(int line) {
		return (line - 1) / PART + 1;
	}

	/** All parts of the source; none where it is short. */
	public List<Part> parts() {
		return (this.size <= PART) ? List.of()
				: IntStream.rangeClosed(1, partOf(this.size))
					.mapToObj((number) -> new Part(number, (number - 1) * PART + 1, Math.min(number * PART, this.size),
							number == this.part))
					.toList();
	}

	/**
	 * A line.
	 *
	 * @param number its number, from 1
	 * @param text its text
	 * @param on whether it is highlighted
	 */
	record Line(int number, String text, boolean on) {
	}

	/**
	 * A part of the source.
	 *
	 * @param number its number, from 1
	 * @param first its first line
	 * @param last its last line
	 * @param shown whether it is the part that is shown
	 */
	record Part(int number, int first, int last, boolean shown) {
	}

}
