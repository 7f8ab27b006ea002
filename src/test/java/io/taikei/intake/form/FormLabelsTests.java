package io.taikei.intake.form;

import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.table.reading.Tables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormLabelsTests {

	private final FormLabels labels = FormLabels.of(Forms.OF_MIDORINO);

	@Test
	void takesKnownWordsThatMostFormsHave() {
		assertThat(this.labels.all()).containsExactlyInAnyOrder("政策名", "施策名", "事業名", "担当課");
		assertThat(this.labels.levels()).containsExactlyInAnyOrder("政策名", "施策名", "事業名");
		assertThat(this.labels.isLabel(cell("担 当\n課"))).isTrue();
		assertThat(this.labels.isLevel(cell("担当課"))).isFalse();
	}

	@Test
	void takesNoTextForAValueThatIsPrintedOnAllForms() {
		assertThat(this.labels.isValue(cell("ひとこと"))).isFalse();
		assertThat(this.labels.isValue(cell("事業名"))).isFalse();
		assertThat(this.labels.isValue(cell("緑のまち"))).isTrue();
	}

	@Test
	void takesNoKnownWordsForLabelsThatFewFormsHave() {
		FormLabels few = FormLabels.of(List.of(Forms.OF_MIDORINO.get(0), Forms.OF_MIDORINO.get(1),
				Forms.OF_MIDORINO.get(2), Tables.table("別", "基本目標 | 緑")));

		assertThat(few.levels()).containsExactlyInAnyOrder("政策名", "施策名", "事業名");
	}

	private static Cell cell(String text) {
		return new Cell(text, new Address.OfSheet("1", 1, 1), false);
	}

}
