package io.taikei.intake.table.reading;

import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import org.junit.jupiter.api.Test;

import static io.taikei.intake.table.reading.Tables.outline;
import static io.taikei.intake.table.reading.Tables.read;
import static io.taikei.intake.table.reading.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Levels that no column names: rows between others, sheets' names, lines above headers.
 */
class CaptionTests {

	@Test
	void readsRowsOverTheWholeWidth() {
		Draft reading = read(table("""
				施策     | 事業     | 担当課
				■政策1　安全なまち | < | <
				1-1 防災 | 避難訓練 | 危機管理課
				         | 備蓄     | 危機管理課
				■政策2　元気なまち | < | <
				2-1 健康 | 健診     | 健康課
				"""));

		assertThat(reading.levels()).containsExactly("政策", "施策", "事業");
		assertThat(outline(reading)).containsExactly("政策1 安全なまち", " 1-1 防災", "  避難訓練", "  備蓄", "政策2 元気なまち", " 2-1 健康",
				"  健診");
		assertThat(reading.doubts()).isEmpty();
		assertThat(Tables.roles(reading, 2)).containsExactly(TextRole.CONTENT);
		assertThat(reading.elements().getFirst().departments()).isEmpty();
	}

	@Test
	void readsLevelsWithinLevels() {
		Draft reading = read(table("""
				施策     | 事業
				第1章 安全なまち |
				【防災】 |
				1 備え   | 備蓄
				【防犯】 |
				1 見守り | 見回り
				第2章 元気なまち |
				【健康】 |
				1 からだ | 健診
				"""));

		assertThat(outline(reading)).containsExactly("第1章 安全なまち", " 防災", "  1 備え", "   備蓄", " 防犯", "  1 見守り", "   見回り",
				"第2章 元気なまち", " 健康", "  1 からだ", "   健診");
		assertThat(reading.doubts()).extracting(Doubt::kind).containsOnly(Doubt.Kind.CAPTION_GUESSED);
		assertThat(reading.elements().get(1).confidence()).isLessThan(1);
	}

	@Test
	void readsTheNamesOfSheets() {
		Draft reading = read(table("基本目標1 安全なまち", """
				施策     | 事業
				1-1 防災 | 避難訓練
				"""), table("基本目標2 元気なまち", """
				施策     | 事業
				2-1 健康 | 健診
				"""));

		assertThat(outline(reading)).containsExactly("基本目標1 安全なまち", " 1-1 防災", "  避難訓練", "基本目標2 元気なまち", " 2-1 健康",
				"  健診");
		assertThat(reading.elements().getFirst().places()).isNotEmpty();
	}

	@Test
	void readsLinesAboveHeadersThatCount() {
		Draft reading = read(table("様式1", """
				■１　安全なまち |
				施策     | 事業
				1-1 防災 | 避難訓練
				"""), table("様式2", """
				２　元気なまち |
				施策     | 事業
				2-1 健康 | 健診
				"""));

		assertThat(outline(reading)).containsExactly("１ 安全なまち", " 1-1 防災", "  避難訓練", "２ 元気なまち", " 2-1 健康", "  健診");
	}

	@Test
	void readsWordsOfLevelsBesideTheirTitles() {
		Draft reading = read(table("""
				基本目標 | 1 安全なまち |
				施策     | 事業     | 担当課
				1-1 防災 | 避難訓練 | 危機管理課
				"""));

		assertThat(outline(reading)).containsExactly("1 安全なまち", " 1-1 防災", "  避難訓練");
	}

	@Test
	void leavesTitlesAndNamesOfDepartmentsAlone() {
		Draft reading = read(table("1 総務部", """
				第3期総合計画 |
				施策     | 事業
				1-1 防災 | 避難訓練
				"""), table("2 福祉部", """
				第3期総合計画 |
				施策     | 事業
				2-1 健康 | 健診
				"""));

		assertThat(reading.levels()).containsExactly("施策", "事業");
		assertThat(reading.doubts()).isEmpty();
	}

	@Test
	void tellsRowsOfWhichTheLevelIsUnknown() {
		Draft reading = read(table("""
				施策     | 事業     | 担当課
				1-1 防災 | 避難訓練 | 危機管理課
				その他の取組 | < | <
				1-2 防犯 | 防犯灯   | 市民課
				"""));

		assertThat(reading.elements()).extracting(DraftElement::title).doesNotContain("その他の取組");
		assertThat(reading.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.CAPTION_NOT_READ);
		assertThat(Tables.roles(reading, 3)).containsExactly(TextRole.DOUBTFUL);
	}

}
