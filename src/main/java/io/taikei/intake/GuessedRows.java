package io.taikei.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.Place;
import io.taikei.intake.draft.DraftElement;

/** Marks elements of rows that were told by nothing but the places of their cells. */
final class GuessedRows {

	private static final Set<Kind> GUESSED = Set.of(Kind.ROWS_GUESSED, Kind.TABLE_OVER_SPREAD);

	private static final double CONFIDENCE = 0.8;

	private final Set<Place> places;

	GuessedRows(List<DocumentFlow> documents) {
		this.places = documents.stream()
			.flatMap((document) -> document.doubts().stream())
			.filter((doubt) -> GUESSED.contains(doubt.kind()))
			.map(Doubt::places)
			.flatMap(List::stream)
			.collect(Collectors.toSet());
	}

	List<DraftElement> mark(List<DraftElement> elements) {
		return elements.stream()
			.map((element) -> isGuessed(element) ? element.noSurerThan(CONFIDENCE) : element)
			.toList();
	}

	private boolean isGuessed(DraftElement element) {
		return element.places().stream().anyMatch(this.places::contains);
	}

}
