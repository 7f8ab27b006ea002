package io.taikei.intake;

import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuessedRowsTests {

	private static final DocumentPlace GUESSED = place(10);

	private static final DocumentPlace SURE = place(30);

	private static final DocumentPlace ABOVE = place(50);

	@ParameterizedTest
	@EnumSource(names = { "ROWS_GUESSED", "TABLE_OVER_SPREAD", "FORM_LEVELS_GUESSED" })
	void makesElementsInferredWhoseRowsWereGuessed(Doubt.Kind kind) {
		Draft marked = rows(kind).mark(
				draft(List.of(), element(null, 1, SURE), element(null, 1, SURE, GUESSED), element(null, 0.5, GUESSED)));

		assertThat(marked.elements()).extracting(DraftElement::confidence).containsExactly(1.0, 0.8, 0.5);
	}

	@Test
	void leavesElementsAloneThatOtherDoubtsName() {
		assertThat(rows(Doubt.Kind.COLUMNS_NOT_READ).mark(draft(List.of(), element(null, 1, GUESSED))).elements())
			.first()
			.extracting(DraftElement::confidence)
			.isEqualTo(1.0);
	}

	@ParameterizedTest
	@EnumSource(names = { "CODE_OF_SEVERAL_TITLES", "NUMBERS_OUT_OF_ORDER", "CODE_UNLIKE_PARENT" })
	void makesElementsInferredBelowOneThatSpeaksAgainstTheRowsOfATableWithoutLines(Doubt.Kind kind) {
		Grid grid = new Grid("plan.pdf", "",
				List.of(List.of(new Cell("緑", ABOVE.address(), false), new Cell("木", SURE.address(), false))));
		Draft read = draft(List.of(Doubt.of(kind, List.of(ABOVE), "", "", "")), element(null, 1, ABOVE),
				element(0, 1, SURE), element(1, 1, SURE));

		assertThat(tables(new SourceTable(grid, false).withoutRuling()).mark(read).elements())
			.extracting(DraftElement::confidence)
			.containsExactly(1.0, 0.8, 1.0);
		assertThat(tables(new SourceTable(grid, false)).mark(read).elements()).extracting(DraftElement::confidence)
			.containsOnly(1.0);
	}

	private static GuessedRows tables(SourceTable table) {
		return new GuessedRows(List.of(new DocumentFlow("plan.pdf", List.of(table), List.of())));
	}

	private static GuessedRows rows(Doubt.Kind kind) {
		return new GuessedRows(
				List.of(new DocumentFlow("plan.pdf", List.of(), List.of(Doubt.of(kind, List.of(GUESSED), "1", "")))));
	}

	private static Draft draft(List<Doubt> doubts, DraftElement... elements) {
		return new Draft(List.of("施策"), List.of(elements), doubts, List.of());
	}

	private static DraftElement element(@Nullable Integer parent, double confidence, DocumentPlace... places) {
		return new DraftElement(0, null, "緑のまち", parent, List.of(places), List.of(), List.of(), List.of(), confidence);
	}

	private static DocumentPlace place(float top) {
		return new DocumentPlace("plan.pdf", new Address.OfPage(1, 50, top, 100, top + 10));
	}

}
