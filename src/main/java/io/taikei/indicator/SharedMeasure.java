package io.taikei.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Why two indicators of different plans are taken for the same: a conclusion from their
 * words and units, never a certainty.
 *
 * @param basis what both have in common
 * @param words the words of what is measured that both names have
 * @param themes the ids of the themes that the elements of both address
 */
public record SharedMeasure(Basis basis, List<String> words, List<String> themes) {

	/** What one word says of what is measured, as 参加, a theme has to confirm. */
	private static final int TELLING = 2;

	public SharedMeasure {
		words = List.copyOf(words);
		themes = List.copyOf(themes);
	}

	/** Compares two indicators; null where nothing says that they measure the same. */
	static @Nullable SharedMeasure of(ComparedIndicator one, ComparedIndicator other) {
		if (one.planId().equals(other.planId()) || !Objects.equals(one.unit(), other.unit())) {
			return null;
		}
		List<String> words = one.words()
			.entrySet()
			.stream()
			.filter((word) -> other.words().containsKey(word.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		List<String> themes = one.themes().stream().filter(other.themes()::contains).sorted().toList();
		Basis basis = basis(one, other, words.size(), !themes.isEmpty());
		return (basis != null) ? new SharedMeasure(basis, words, themes) : null;
	}

	/**
	 * Where one name says something of what is measured that the other doesn't, and the
	 * other way round too, they are two: 文化講座 and スポーツ講座.
	 */
	private static @Nullable Basis basis(ComparedIndicator one, ComparedIndicator other, int shared, boolean themed) {
		int fewer = Math.min(one.words().size(), other.words().size());
		int more = Math.max(one.words().size(), other.words().size());
		if (shared == 0 || shared < fewer || (!themed && (shared < TELLING || fewer < more))) {
			return null;
		}
		if (one.nameKey().equals(other.nameKey())) {
			return Basis.NAME;
		}
		if (fewer == more) {
			return Basis.WORDS;
		}
		return (3 * fewer >= 2 * more) ? Basis.MOST_WORDS : null;
	}

	/** What two indicators have in common, besides their unit. */
	public enum Basis {

		/** The name. */
		NAME,

		/** All words of what is measured. */
		WORDS,

		/** All words of one name, two thirds at least of the other's, and a theme. */
		MOST_WORDS

	}

}
