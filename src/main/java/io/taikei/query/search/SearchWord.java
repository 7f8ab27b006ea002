package io.taikei.query.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.text.Word;

/**
 * A word that somebody searches for.
 *
 * @param lemma what all its spellings have in common
 * @param written the word as it was asked for
 * @param parts the lemmas of its parts, where all of them together stand for it too
 * @param keys its lemma and all its spellings
 * @param within those of them that tell something within a longer word
 */
record SearchWord(String lemma, String written, List<String> parts, List<String> keys, List<String> within) {

	/** A shorter one of kana would be found in any word. */
	private static final Pattern TELLING = Pattern
		.compile("(?=.*\\p{IsHan})[\\p{IsHan}\\p{IsHiragana}々ー]+" + "|[\\p{IsHiragana}ー]{3,}|[\\p{IsKatakana}ー]{3,}");

	SearchWord {
		parts = List.copyOf(parts);
		keys = List.copyOf(keys);
		within = List.copyOf(within);
	}

	static SearchWord of(Word word, String written) {
		boolean parted = word.parts().stream().allMatch((part) -> part.length() > 1);
		List<String> keys = Stream.concat(Stream.of(word.lemma()), word.spellings().stream()).distinct().toList();
		return new SearchWord(word.lemma(), written, parted ? word.parts() : List.of(), keys,
				keys.stream().filter(TELLING.asMatchPredicate()).toList());
	}

	static SearchWord code(String code) {
		return new SearchWord(code, code, List.of(), List.of(code), List.of());
	}

	/** Whether a text's lemma is this word, or a longer one with it. */
	boolean isIn(String other) {
		return other.equals(this.lemma) || this.within.stream().anyMatch(other::contains);
	}

	/** Whether its parts all stand in a text of these lemmas. */
	boolean isPartedIn(Set<String> lemmas) {
		return !this.parts.isEmpty() && lemmas.containsAll(this.parts);
	}

}
