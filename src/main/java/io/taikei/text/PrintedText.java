package io.taikei.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the key under which it is analysed, and what each character of the key
 * stands for: ㈱ is three there, a half-width ガ is one, and what is not to be seen belongs
 * to the character before it.
 *
 * @param text the text as it stands
 * @param key what {@link JapaneseText#matchKey} gives
 * @param places the place in the text of each character of the key
 */
public record PrintedText(String text, String key, List<WordPlaces.Place> places) {

	/** A text with its key. */
	public static PrintedText of(String text) {
		List<Piece> pieces = pieces(text);
		StringBuilder whole = new StringBuilder();
		List<WordPlaces.Place> places = new ArrayList<>();
		for (Piece piece : pieces) {
			whole.append(piece.normal());
			for (int i = 0; i < piece.normal().length(); i++) {
				places.add(new WordPlaces.Place(piece.start(), piece.end()));
			}
		}
		String key = MatchKey.signs(whole.toString());
		int first = key.length() - key.stripLeading().length();
		return new PrintedText(text, key.strip(), List.copyOf(places.subList(first, first + key.strip().length())));
	}

	/** The place in the text of the characters from one index of the key to another. */
	public WordPlaces.Place place(int from, int to) {
		return new WordPlaces.Place(this.places.get(from).start(), this.places.get(to - 1).end());
	}

	/** What stands in the text for the key from one index to another. */
	public String printed(int from, int to) {
		return (from == to) ? "" : this.text.substring(place(from, to).start(), place(from, to).end());
	}

	/** The smallest pieces of a text whose normal forms together are that of the text. */
	private static List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = text.offsetByCodePoints(start, 1);
			Piece piece = Piece.of(text, start, end);
			while (!pieces.isEmpty() && piece.continues(pieces.getLast())) {
				piece = Piece.of(text, pieces.removeLast().start(), end);
			}
			pieces.add(piece);
			start = end;
		}
		return pieces;
	}

	/**
	 * A part of a text.
	 *
	 * @param normal its normal form; empty where it is not to be seen
	 */
	private record Piece(int start, int end, String normal) {

		static Piece of(String text, int start, int end) {
			return new Piece(start, end, MatchKey.composed(MatchKey.seen(text.substring(start, end))));
		}

		/** Whether it is one with the piece before it, as a dakuten with its kana. */
		boolean continues(Piece before) {
			String both = before.normal + this.normal;
			return this.normal.isEmpty() || isMark(this.normal.codePointAt(0)) || !MatchKey.composed(both).equals(both);
		}

		private static boolean isMark(int character) {
			return switch (Character.getType(character)) {
				case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
				default -> false;
			};
		}

	}

}
