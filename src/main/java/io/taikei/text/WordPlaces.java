package io.taikei.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Where words stand in a text as it is printed, whatever their form and width there: of
 * 育む, 育まれる.
 */
public final class WordPlaces {

	private WordPlaces() {
	}

	/**
	 * The places of words in their order, none within or beside another.
	 * @param text the text as it stands
	 * @param words base forms, or two neighbouring nouns as one, as {@link Subject} holds
	 * them
	 */
	public static List<Place> of(String text, Collection<String> words) {
		Set<String> sought = Set.copyOf(words);
		PrintedText printed = PrintedText.of(text);
		List<Place> places = new ArrayList<>();
		List<Token> tokens = JapaneseText.tokens(printed.key());
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (sought.contains(token.base())) {
				add(places, printed.place(token.start(), token.end()));
			}
			if (i > 0 && sought.contains(tokens.get(i - 1).base() + token.base())) {
				add(places, printed.place(tokens.get(i - 1).start(), token.end()));
			}
		}
		return List.copyOf(places);
	}

	private static void add(List<Place> places, Place next) {
		if (!places.isEmpty() && places.getLast().end() >= next.start()) {
			Place last = places.removeLast();
			places.add(new Place(Math.min(last.start(), next.start()), Math.max(last.end(), next.end())));
		}
		else {
			places.add(next);
		}
	}

	/**
	 * A place in a text.
	 *
	 * @param start the index of its first character
	 * @param end the index after its last character
	 */
	public record Place(int start, int end) {
	}

}
