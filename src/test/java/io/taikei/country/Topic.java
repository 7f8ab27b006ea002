package io.taikei.country;

import java.util.List;
import java.util.regex.Pattern;

import io.taikei.model.Theme;

/**
 * What can be written of.
 *
 * @param theme its theme
 * @param words what it is called: some triggers of the theme
 * @param weight how much is written of it, against others
 */
record Topic(Theme theme, List<String> words, double weight) {

	/** Other triggers are parts of sentences, which no title can be made of. */
	private static final Pattern NOUN = Pattern
		.compile("(?!の)(?:の(?!$)|子ども|こども|子育て|ひとり親|まちづくり|ごみ|みどり|いじめ|[\\p{IsHan}\\p{IsKatakana}ー・\\w])+");

	/** Of a theme with fewer no municipality has words enough for a sentence. */
	private static final int FEWEST_WORDS = 20;

	Topic {
		words = List.copyOf(words);
	}

	/** The themes that are written of; those without triggers only group others. */
	static List<Topic> of(List<Theme> themes) {
		return themes.stream()
			.map((theme) -> new Topic(theme, theme.triggers().stream().filter(NOUN.asMatchPredicate()).toList(), 1))
			.filter((topic) -> topic.words().size() >= FEWEST_WORDS)
			.toList();
	}

	boolean isBeside(Topic other) {
		return this.theme.related().contains(other.theme.id());
	}

	boolean isOfOneFieldWith(Topic other) {
		return this.theme.broader().equals(other.theme.broader());
	}

}
