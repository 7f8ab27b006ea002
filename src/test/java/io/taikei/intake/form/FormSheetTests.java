package io.taikei.intake.form;

import java.util.List;

import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.table.reading.Tables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormSheetTests {

	private final FormLabels labels = FormLabels.of(Forms.OF_MIDORINO);

	@Test
	void partsFormsBelowEachOther() {
		List<FormSheet> forms = forms("""
				政策名 | 緑のまち
				施策名 | 木を植える
				事業名 | 苗木の配布
				政策名 | 歩くまち
				施策名 | 道を直す
				事業名 | 歩道の補修
				""");

		assertThat(forms).hasSize(2).allMatch(FormSheet::isForm);
		assertThat(forms.get(1).value("施策名")).map(Cell::text).contains("道を直す");
	}

	@Test
	void readsValuesBelowLabelsBesideEachOther() {
		FormSheet form = forms("""
				政策名     | 緑のまち   | <
				施策名     | 事業名     | 担当課
				木を植える | 苗木の配布 | 公園課
				""").getFirst();

		assertThat(form.isForm()).isTrue();
		assertThat(form.value("事業名")).map(Cell::text).contains("苗木の配布");
		assertThat(form.value("担当課")).map(Cell::text).contains("公園課");
		assertThat(form.others()).isEmpty();
	}

	@Test
	void takesNoTableOfSeveralElementsForAForm() {
		FormSheet form = forms("""
				政策名     | 緑のまち   | <
				施策名     | 事業名     | 担当課
				木を植える | 苗木の配布 | 公園課
				           |            |
				水を守る   | 水辺の清掃 | 道路課
				""").getFirst();

		assertThat(form.isForm()).isFalse();
	}

	@Test
	void takesNoTableForAFormWhoseLabelsStandAboveRowsOfText() {
		FormSheet form = forms("""
				政策名   | 緑のまち
				施策名   | 木を植える
				事業名   | 苗木の配布
				春の記録 | 十本
				夏の記録 | 二十本
				秋の記録 | 五本
				冬の記録 | なし
				""").getFirst();

		assertThat(form.isForm()).isFalse();
		assertThat(form.others()).hasSize(8);
	}

	@Test
	void takesNoFormWithoutAllLevels() {
		assertThat(forms("""
				政策名 | 緑のまち
				施策名 |
				事業名 | 苗木の配布
				""").getFirst().isForm()).isFalse();
	}

	private List<FormSheet> forms(String text) {
		Grid grid = Tables.table(text);
		return FormSheet.of(this.labels, grid.rows());
	}

}
