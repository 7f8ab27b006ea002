package io.taikei.query.search;

import java.util.List;

import io.taikei.query.ThemeRef;
import io.taikei.query.source.MarkedPassage;
import org.jspecify.annotations.Nullable;

/**
 * Where an element holds what was searched for.
 *
 * @param where in what
 * @param words the words that are there, as they were asked for
 * @param within whether they stand there within longer words only
 * @param passage the text, or the part of it around them, with marks; none for a theme
 * @param theme the theme that the element addresses; null for a text
 */
public record Reason(Where where, List<String> words, boolean within, List<MarkedPassage> passage,
		@Nullable ThemeRef theme) {

	public Reason {
		words = List.copyOf(words);
		passage = List.copyOf(passage);
	}

	/** What holds the words. */
	public enum Where {

		/** The element's code. */
		CODE,

		/** Its title. */
		TITLE,

		/** The field of administration beside it. */
		FIELD,

		/** What the document states about it. */
		TEXT,

		/** What the document notes outside its title. */
		NOTE,

		/** The explanation of a word in its title or text. */
		FOOTNOTE,

		/** A theme that it addresses in other words. */
		THEME

	}

}
