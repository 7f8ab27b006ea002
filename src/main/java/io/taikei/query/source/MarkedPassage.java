package io.taikei.query.source;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.Evidence.SharedTerm;
import io.taikei.text.WordPlaces;

/**
 * A part of a text, marked where it is a word that two elements share or that is searched
 * for.
 *
 * @param text the part as it stands
 * @param marked whether it is such a word
 */
public record MarkedPassage(String text, boolean marked) {

	/** All of a text in parts. */
	public static List<MarkedPassage> of(String text, List<SharedTerm> terms) {
		return at(text, WordPlaces.of(text, terms.stream().map(SharedTerm::term).toList()));
	}

	/** All of a text in parts, marked at places in their order that don't overlap. */
	public static List<MarkedPassage> at(String text, List<WordPlaces.Place> places) {
		List<MarkedPassage> passages = new ArrayList<>();
		int at = 0;
		for (WordPlaces.Place place : places) {
			if (at < place.start()) {
				passages.add(new MarkedPassage(text.substring(at, place.start()), false));
			}
			passages.add(new MarkedPassage(text.substring(place.start(), place.end()), true));
			at = place.end();
		}
		if (at < text.length()) {
			passages.add(new MarkedPassage(text.substring(at), false));
		}
		return List.copyOf(passages);
	}

}
