package io.taikei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds phrases of a vocabulary in a text: at every place the longest phrase, left to
 * right, without overlaps. Width and case make no difference.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseMatcher<T> {

	private final Map<String, T> meanings;

	private final int longest;

	/**
	 * A matcher of the given phrases.
	 * @param meanings what each phrase stands for
	 */
	public PhraseMatcher(Map<String, T> meanings) {
		this.meanings = meanings.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap((entry) -> key(entry.getKey()), Map.Entry::getValue));
		this.longest = this.meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** What the phrases found in a text stand for, in the order of the text. */
	public List<T> find(String text) {
		String key = key(text);
		List<T> found = new ArrayList<>();
		int start = 0;
		while (start < key.length()) {
			int end = longestAt(key, start);
			if (end > start) {
				found.add(this.meanings.get(key.substring(start, end)));
			}
			start = Math.max(end, start + 1);
		}
		return List.copyOf(found);
	}

	private int longestAt(String key, int start) {
		int end = Math.min(key.length(), start + this.longest);
		while (end > start && !this.meanings.containsKey(key.substring(start, end))) {
			end--;
		}
		return end;
	}

	private static String key(String text) {
		return JapaneseText.matchKey(text).toLowerCase(Locale.ROOT);
	}

}
