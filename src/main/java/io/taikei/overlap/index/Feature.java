package io.taikei.overlap.index;

import io.taikei.model.ThemeId;

/** Something that a text can be about: a dimension in which texts are compared. */
public sealed interface Feature {

	/** A word, by its base form. */
	record Term(String base) implements Feature {
	}

	/** Two neighbouring nouns, by their base forms joined. */
	record Compound(String base) implements Feature {
	}

	/** A theme of the vocabulary. */
	record Topic(ThemeId theme) implements Feature {
	}

}
