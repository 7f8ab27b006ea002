package io.taikei.overlap.index;

import io.taikei.model.ThemeId;

/**
 * Something that a text can be about: a dimension in which texts are compared. Features
 * have an order, by kind and then by name, so that sums over them come out the same in
 * every run.
 */
public sealed interface Feature extends Comparable<Feature> {

	Kind kind();

	/** The base form, or the theme's id. */
	String name();

	@Override
	default int compareTo(Feature other) {
		int kinds = kind().compareTo(other.kind());
		return (kinds != 0) ? kinds : name().compareTo(other.name());
	}

	static Feature of(Kind kind, String name) {
		return switch (kind) {
			case TERM -> new Term(name);
			case COMPOUND -> new Compound(name);
			case THEME -> new Topic(new ThemeId(name));
		};
	}

	/** What sort of thing a feature is. */
	enum Kind {

		TERM, COMPOUND, THEME

	}

	/** A word, by its base form. */
	record Term(String name) implements Feature {

		@Override
		public Kind kind() {
			return Kind.TERM;
		}

	}

	/** Two neighbouring nouns, by their base forms joined. */
	record Compound(String name) implements Feature {

		@Override
		public Kind kind() {
			return Kind.COMPOUND;
		}

	}

	/** A theme of the vocabulary. */
	record Topic(ThemeId theme) implements Feature {

		@Override
		public Kind kind() {
			return Kind.THEME;
		}

		@Override
		public String name() {
			return this.theme.value();
		}

	}

}
