package io.taikei.reader;

/** What a line of a narrative document is, judged by the line alone. */
sealed interface NarrativeLine {

	/** The line's number, counted from 1. */
	int number();

	/**
	 * The heading of an element.
	 *
	 * @param depth the level, counted from 0 at the top
	 * @param codeRaw the code as printed
	 * @param title the rest of the line, as printed
	 */
	record Heading(int number, int depth, String codeRaw, String title) implements NarrativeLine {
	}

	/** The heading of a section, which ends the element before it. */
	record Section(int number) implements NarrativeLine {
	}

	/** A page number. */
	record Furniture(int number) implements NarrativeLine {
	}

	/** The first line of a footnote: its mark's key and its text. */
	record Explanation(int number, String key, String text) implements NarrativeLine {
	}

	/** A line of a paragraph. */
	record Prose(int number, String text) implements NarrativeLine {
	}

	/** Nothing but space. */
	record Blank(int number) implements NarrativeLine {
	}

}
