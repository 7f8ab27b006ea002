package io.taikei.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;

/**
 * Marks elements whose documents tell by nothing but the places of cells, or by the words
 * of labels, which is above which: those for which that was guessed, and in tables
 * without lines those below an element whose name or number speaks against its rows.
 */
final class GuessedRows {

	private static final Set<Kind> GUESSED = Set.of(Kind.ROWS_GUESSED, Kind.TABLE_OVER_SPREAD,
			Kind.FORM_LEVELS_GUESSED);

	private static final Set<Kind> AGAINST_ROWS = Set.of(Kind.CODE_OF_SEVERAL_TITLES, Kind.SPELLINGS_DIFFER,
			Kind.SEVERAL_PARENTS, Kind.CODE_UNLIKE_PARENT, Kind.CODES_OF_OTHER_PARENTS, Kind.NUMBERS_OUT_OF_ORDER,
			Kind.NUMBER_MISSING, Kind.CODE_MISSING);

	private static final double CONFIDENCE = 0.8;

	private final Set<DocumentPlace> guessed;

	/** Where the cells of tables without lines stand. */
	private final Set<DocumentPlace> unruled;

	GuessedRows(List<DocumentFlow> documents) {
		this.guessed = places(documents.stream().flatMap((document) -> document.doubts().stream()).toList(), GUESSED);
		this.unruled = documents.stream()
			.flatMap(DocumentFlow::tables)
			.filter(SourceTable::unruled)
			.map(SourceTable::grid)
			.flatMap((grid) -> grid.rows()
				.stream()
				.flatMap(List::stream)
				.map((cell) -> new DocumentPlace(grid.file(), cell.address())))
			.collect(Collectors.toSet());
	}

	private static Set<DocumentPlace> places(Collection<Doubt> doubts, Set<Kind> kinds) {
		return doubts.stream()
			.filter((doubt) -> kinds.contains(doubt.kind()))
			.map(Doubt::places)
			.flatMap(List::stream)
			.collect(Collectors.toSet());
	}

	Draft mark(Draft draft) {
		Set<DocumentPlace> against = places(draft.doubts(), AGAINST_ROWS);
		List<DraftElement> elements = new ArrayList<>();
		for (DraftElement element : draft.elements()) {
			Integer parent = element.parent();
			boolean doubtful = isAny(element, this.guessed)
					|| (parent != null && isAny(element, this.unruled) && isAny(elements.get(parent), against));
			elements.add(doubtful ? element.noSurerThan(CONFIDENCE) : element);
		}
		return new Draft(draft.levels(), elements, draft.doubts(), draft.account());
	}

	private static boolean isAny(DraftElement element, Set<DocumentPlace> places) {
		return element.places().stream().anyMatch(places::contains);
	}

}
