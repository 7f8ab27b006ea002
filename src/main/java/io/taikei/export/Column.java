package io.taikei.export;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param <T> what a row is made of
 * @param title its title
 * @param widest its greatest width, in half-width characters; what is longer is wrapped
 * @param value what stands in it: a text or a number; null for an empty cell
 */
record Column<T>(String title, int widest, Function<T, @Nullable Object> value) {

	/** Beside the title stands the button of the filter. */
	private static final int BUTTON = 3;

	private static final int MARGIN = 1;

	/** How wide it has to be for what stands in it. */
	int width(Iterable<T> rows) {
		int width = TextWidth.of(this.title) + BUTTON;
		for (T row : rows) {
			Object value = this.value.apply(row);
			width = Math.max(width, (value != null) ? TextWidth.of(value.toString()) + MARGIN : 0);
		}
		return Math.min(width, this.widest);
	}

	/** How many lines its title takes in the width. */
	int linesOfTitle(int width) {
		return TextWidth.linesWithin(width - BUTTON, this.title);
	}

	/** How many lines its text of the row takes in the width. */
	int lines(T row, int width) {
		Object value = this.value.apply(row);
		return (value != null) ? TextWidth.linesWithin(width - MARGIN, value.toString()) : 1;
	}

}
