package io.taikei.cli.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.taikei.intake.document.AddressText;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.DocumentPlace;

/**
 * What a person should look at before a draft is used.
 *
 * @param kind what it is about
 * @param messageJa what was found and what to do, in Japanese
 * @param message the same in English
 * @param places all places concerned
 */
public record DoubtReport(String kind, String messageJa, String message, List<PlaceReport> places) {

	private static final int SHOWN = 6;

	static DoubtReport of(Doubt doubt) {
		return new DoubtReport(doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), doubt.text().ja(),
				doubt.text().en(), doubt.places().stream().map(PlaceReport::of).toList());
	}

	String inWords(Locale language) {
		boolean japanese = Locale.JAPANESE.getLanguage().equals(language.getLanguage());
		List<String> places = this.places.stream()
			.map((place) -> place.file() + " " + (japanese ? place.placeJa() : place.place()))
			.distinct()
			.toList();
		String shown = places.stream().limit(SHOWN).collect(Collectors.joining("; "));
		String more = (places.size() > SHOWN) ? "; … (%d)".formatted(places.size()) : "";
		return (japanese ? this.messageJa : this.message) + (places.isEmpty() ? "" : " [" + shown + more + "]");
	}

	/**
	 * A place in a document.
	 *
	 * @param file the document's name
	 * @param placeJa where it is, in Japanese
	 * @param place the same in English
	 */
	record PlaceReport(String file, String placeJa, String place) {

		static PlaceReport of(DocumentPlace place) {
			return new PlaceReport(place.file(), AddressText.of(place.address()).ja(),
					AddressText.of(place.address()).en());
		}

	}

}
