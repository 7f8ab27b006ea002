package io.taikei.query.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.query.source.MarkedPassage;
import io.taikei.text.JapaneseText;
import io.taikei.text.PrintedText;
import io.taikei.text.Word;
import io.taikei.text.WordPlaces.Place;

/**
 * A text with the places of words in it.
 *
 * @param words those of the words that stand there
 * @param within whether all of them stand within longer words only
 * @param passage the text, or the part of it around the first, with marks
 */
record MarkedText(List<SoughtWord> words, boolean within, List<MarkedPassage> passage) {

	private static final int BEFORE = 24;

	private static final int AFTER = 60;

	static MarkedText of(String text, List<SoughtWord> words) {
		List<Word> there = JapaneseText.words(text);
		Set<String> lemmas = there.stream().flatMap(Word::lemmas).collect(Collectors.toSet());
		Set<SoughtWord> parted = words.stream()
			.filter((sought) -> sought.word().isPartedIn(lemmas))
			.collect(Collectors.toSet());
		Set<SoughtWord> found = new LinkedHashSet<>();
		List<Word> marked = new ArrayList<>();
		boolean within = true;
		for (Word word : there) {
			for (SoughtWord sought : words) {
				boolean isPart = parted.contains(sought) && word.lemmas().anyMatch(sought.word().parts()::contains);
				if (isPart || word.lemmas().anyMatch(sought.word()::isIn)) {
					found.add(sought);
					within &= word.lemmas().noneMatch(sought.word().lemma()::equals);
					marked.add(word);
				}
			}
		}
		return new MarkedText(List.copyOf(found), within,
				marked.isEmpty() ? List.of() : around(text, places(text, marked)));
	}

	private static List<Place> places(String text, List<Word> words) {
		PrintedText printed = PrintedText.of(text);
		return words.stream().map((word) -> printed.place(word.start(), word.end())).toList();
	}

	private static List<MarkedPassage> around(String text, List<Place> places) {
		int from = Math.max(0, places.getFirst().start() - BEFORE);
		int to = Math.min(text.length(), places.getFirst().end() + AFTER);
		String before = (from > 0) ? "…" : "";
		String excerpt = before + text.substring(from, to) + ((to < text.length()) ? "…" : "");
		int shift = before.length() - from;
		return MarkedPassage.at(excerpt,
				places.stream()
					.filter((place) -> place.end() <= to)
					.map((place) -> new Place(place.start() + shift, place.end() + shift))
					.distinct()
					.toList());
	}

}
