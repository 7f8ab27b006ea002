package io.taikei.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds phrases of a vocabulary in a text: at every place the longest phrase, left to
 * right, without overlaps. Width, case and spelling make no difference.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseMatcher<T> {

	private final Map<String, Entry<T>> entries;

	/** How long phrases are at most, by what they begin with. */
	private final Map<Character, Integer> longest;

	/**
	 * A matcher of the given phrases.
	 * @param meanings what each phrase stands for
	 */
	public PhraseMatcher(Map<String, T> meanings) {
		Map<String, Entry<T>> entries = new HashMap<>();
		meanings.forEach((phrase, meaning) -> entries.put(key(phrase), new Entry<>(phrase, meaning)));
		new TreeMap<>(meanings).forEach((phrase, meaning) -> Spellings.of(phrase, Spellings.MOST)
			.stream()
			.filter(Spellings::isTelling)
			.forEach((spelling) -> entries.putIfAbsent(spelling, new Entry<>(phrase, meaning))));
		this.entries = entries;
		this.longest = this.entries.keySet()
			.stream()
			.filter((phrase) -> !phrase.isEmpty())
			.collect(Collectors.toMap((phrase) -> phrase.charAt(0), String::length, Math::max));
	}

	/** The phrases found in a text, in its order. */
	public List<Match<T>> find(String text) {
		String key = key(text);
		List<Match<T>> found = new ArrayList<>();
		int start = 0;
		while (start < key.length()) {
			int end = longestAt(key, start);
			Entry<T> entry = this.entries.get(key.substring(start, end));
			if (entry != null) {
				found.add(new Match<>(start, end, entry.phrase(), entry.meaning()));
			}
			start = Math.max(end, start + 1);
		}
		return List.copyOf(found);
	}

	/**
	 * The text in which the places of matches count: {@link JapaneseText#matchKey} in
	 * lower case.
	 */
	public static String key(String text) {
		return JapaneseText.caselessKey(text);
	}

	private int longestAt(String key, int start) {
		int end = Math.min(key.length(), start + this.longest.getOrDefault(key.charAt(start), 0));
		while (end > start && !this.entries.containsKey(key.substring(start, end))) {
			end--;
		}
		return end;
	}

	/**
	 * A phrase at a place of a text.
	 *
	 * @param <T> what a phrase stands for
	 * @param start the index of its first character in the text's key
	 * @param end the index after its last character in the text's key
	 * @param phrase the phrase as the vocabulary writes it
	 * @param meaning what it stands for
	 */
	public record Match<T>(int start, int end, String phrase, T meaning) {
	}

	private record Entry<T>(String phrase, T meaning) {
	}

}
