package io.taikei.succession;

import java.util.HashSet;
import java.util.Set;

import io.taikei.text.JapaneseText;

/**
 * A title as it is compared: without differences of width, case, space and spelling.
 *
 * @param key the normalised title
 * @param grams its pairs of neighbouring characters
 */
record Title(String key, Set<String> grams) {

	static Title of(String text) {
		String key = JapaneseText.spellingKey(text);
		Set<String> grams = new HashSet<>();
		for (int i = 0; i + 1 < key.length(); i++) {
			grams.add(key.substring(i, i + 2));
		}
		return new Title(key, grams.isEmpty() ? Set.of(key) : Set.copyOf(grams));
	}

	/** How much of both titles is in both (Dice), 0 to 1. */
	double likeness(Title other) {
		return 2.0 * common(other) / (this.grams.size() + other.grams.size());
	}

	/** How much of the shorter title is in the longer, 0 to 1. */
	double containment(Title other) {
		return (double) common(other) / Math.min(this.grams.size(), other.grams.size());
	}

	private long common(Title other) {
		return this.grams.stream().filter(other.grams::contains).count();
	}

}
