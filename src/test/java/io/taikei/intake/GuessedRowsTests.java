package io.taikei.intake;

import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Place;
import io.taikei.intake.draft.DraftElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuessedRowsTests {

	private static final Place GUESSED = place(10);

	private static final Place SURE = place(30);

	@ParameterizedTest
	@EnumSource(names = { "ROWS_GUESSED", "TABLE_OVER_SPREAD" })
	void makesElementsInferredWhoseRowsWereGuessed(Doubt.Kind kind) {
		List<DraftElement> marked = rows(kind)
			.mark(List.of(element(1, SURE), element(1, SURE, GUESSED), element(0.5, GUESSED)));

		assertThat(marked).extracting(DraftElement::confidence).containsExactly(1.0, 0.8, 0.5);
	}

	@Test
	void leavesElementsAloneThatOtherDoubtsName() {
		assertThat(rows(Doubt.Kind.COLUMNS_NOT_READ).mark(List.of(element(1, GUESSED)))).first()
			.extracting(DraftElement::confidence)
			.isEqualTo(1.0);
	}

	private static GuessedRows rows(Doubt.Kind kind) {
		return new GuessedRows(
				List.of(new DocumentFlow("plan.pdf", List.of(), List.of(Doubt.of(kind, List.of(GUESSED), "1")))));
	}

	private static DraftElement element(double confidence, Place... places) {
		return new DraftElement(0, null, "緑のまち", null, List.of(places), List.of(), List.of(), List.of(), confidence);
	}

	private static Place place(float top) {
		return new Place("plan.pdf", new Address.OfPage(1, 50, top, 100, top + 10));
	}

}
