package io.taikei.export.sheet;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param <T> what a row is made of
 * @param title its title
 * @param widest its greatest width, in half-width characters; what is longer is wrapped
 * @param value what stands in it: a text or a number; null for an empty cell
 * @param choices what people may choose to fill it with; empty where they need not
 * @param use what it is for
 */
public record Column<T>(String title, int widest, Function<T, @Nullable Object> value, List<String> choices, Use use) {

	/** Beside the title stands the button of the filter. */
	private static final int BUTTON = 3;

	private static final int MARGIN = 1;

	public Column {
		choices = List.copyOf(choices);
	}

	public Column(String title, int widest, Function<T, @Nullable Object> value) {
		this(title, widest, value, List.of(), Use.TOLD);
	}

	/** An empty column that people fill, with one of some words where there are any. */
	public static <T> Column<T> asked(String title, int widest, List<String> choices) {
		return new Column<>(title, widest, (row) -> null, choices, Use.ASKED);
	}

	/** A column that nobody sees. */
	public static <T> Column<T> hidden(String title, Function<T, @Nullable Object> value) {
		return new Column<>(title, BUTTON, value, List.of(), Use.HIDDEN);
	}

	/** A column that tells of the group which a row belongs to, once for all its rows. */
	public static <T> Column<T> ofGroup(String title, int widest, Function<T, @Nullable Object> value) {
		return new Column<>(title, widest, value, List.of(), Use.GROUP);
	}

	public boolean ofGroup() {
		return this.use == Use.GROUP;
	}

	boolean hidden() {
		return this.use == Use.HIDDEN;
	}

	/** How wide it has to be for what stands in it, an empty text for an empty cell. */
	int width(List<String> texts) {
		if (this.use == Use.ASKED) {
			return this.widest;
		}
		int title = TextWidth.of(this.title) + BUTTON;
		int text = texts.stream().mapToInt(TextWidth::of).max().orElse(0) + MARGIN;
		return Math.min(Math.max(title, text), this.widest);
	}

	/** How many lines its title takes in the width, beside a button or without one. */
	int linesOfTitle(int width, boolean button) {
		return TextWidth.linesWithin(width - (button ? BUTTON : MARGIN), this.title);
	}

	/** How many lines a text in it takes in the width; an empty one too. */
	public static int lines(String text, int width) {
		return TextWidth.linesWithin(width - MARGIN, text);
	}

	/** What a column is for. */
	public enum Use {

		/** It tells something. */
		TOLD,

		/** It tells something of several rows at once. */
		GROUP,

		/** People fill it. */
		ASKED,

		/** It is for programs only. */
		HIDDEN

	}

}
