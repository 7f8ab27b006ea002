package io.taikei.planfile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.model.ElementId;
import io.taikei.model.Indicator;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TableTests {

	private static final String HEAD = PlanFiles.HEAD + "table: elements.csv\n";

	private static final String TABLE = """
			コード,上位,名称,担当課,取組内容,指標,単位,現状値,現状年度,目標値,目標年度,予定
			1-1,1,緑の保全,公園課、環境課,"樹林地を守ります。
			市民と育てます。",緑被率,％,23.1,2024年度,25,２０３４,
			1,,水と緑のまち,,,,,,,,,
			,1-1,保存樹木の指定,,,,,,,,,
			1-2,水と緑のまち,,,,,,,,,,○
			""";

	@TempDir
	private Path folder;

	@Test
	void readsRowsInAnyOrder() {
		PlanFileReading reading = read(TABLE);

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements()).extracting((element) -> element.id().value())
			.containsExactly("998818-2:1", "998818-2:1-1", "998818-2:1-1.1", "998818-2:1-2");
		PlanElement policy = PlanFiles.element(reading, "1-1");
		assertThat(policy.statements()).extracting(Statement::text).containsExactly("樹林地を守ります。", "市民と育てます。");
		assertThat(policy.delivery().departments()).containsExactly("公園課", "環境課");
		assertThat(policy.delivery().indicators())
			.containsExactly(new Indicator("緑被率", "％", new Indicator.Measurement(2024, "23.1"),
					new Indicator.Measurement(2034, "25"), SourceSpan.line("elements.csv", 2)));
		assertThat(PlanFiles.element(reading, "1-1.1").label().source()).isEqualTo(SourceSpan.line("elements.csv", 5));
		assertThat(PlanFiles.element(reading, "1-2").label().placeholder()).isTrue();
	}

	@Test
	void readsNamesWhateverTheirCharacters() {
		PlanFileReading reading = read("""
				ｺｰﾄﾞ,上位,名称,担当課,目標\u200B値,指標
				1,,葛\uDB40\uDD00飾のまち〜水,,,
				2,葛飾のまち～水,緑,公園課､環境課,25,緑被率
				""");

		assertThat(reading.problems()).isEmpty();
		assertThat(PlanFiles.element(reading, "2").placements()).extracting((place) -> place.parent().value())
			.containsExactly("998818-2:1");
		assertThat(PlanFiles.element(reading, "1").label().title()).isEqualTo("葛\uDB40\uDD00飾のまち〜水");
		assertThat(PlanFiles.element(reading, "2").delivery().departments()).containsExactly("公園課", "環境課");
	}

	@Test
	void tellsEveryProblemWithItsLine() {
		PlanFileReading reading = read("""
				コード,上位,名称,名前,階層,指標,目標値,目標年度
				1,,水,,,,,
				2,9,緑,,,,,
				3,3,道,,,,,
				4,1,橋,,章,,10,来年
				""");

		assertThat(PlanFiles.problems(reading)).containsExactlyInAnyOrder("1 unknown-column 名前", "4 placement-cycle 3",
				"5 malformed-value 来年", "5 indicator-without-name 10、来年", "5 unknown-level -");
		assertThat(PlanFiles.element(reading, "2").placements().getFirst().parent())
			.isEqualTo(new ElementId("998818-2:9"));
	}

	@Test
	void readsYearsOfBothCalendars() {
		PlanFileReading reading = read("名称,指標,現状値,現状年度,目標値,目標年度\n水,水質,良,令和元年度,優,R12\n");

		assertThat(reading.problems()).isEmpty();
		assertThat(reading.plan().elements().getFirst().delivery().indicators())
			.containsExactly(new Indicator("水質", null, new Indicator.Measurement(2019, "良"),
					new Indicator.Measurement(2030, "優"), SourceSpan.line("elements.csv", 2)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "令和0", "平成40", "R5-R9", "25" })
	void saysWhyACellIsNoYear(String cell) {
		PlanFileReading reading = read("名称,指標,目標値,目標年度\n水,水質,優,%s\n".formatted(cell));

		assertThat(PlanFiles.problems(reading)).containsExactly("2 malformed-value " + cell);
		assertThat(reading.problems().getFirst().message()).startsWith("targetYear (目標年度): ");
	}

	@Test
	void tellsOfIdsThatCanNotStandInAnAddress() {
		assertThat(PlanFiles.problems(read("ID,名称\na/b,水\n"))).containsExactly("2 malformed-value a/b");
	}

	@Test
	void tellsOfYearsThatAreNone() {
		PlanFileReading reading = read("title,indicator,target,targetYear\n水,水質,良,来年\n");

		assertThat(PlanFiles.problems(reading)).containsExactly("2 malformed-value 来年");
	}

	@ParameterizedTest
	@CsvSource({ "○, true", "〇, true", "●, true", "はい, true", "新設, true", "新設予定, true", "Ｙｅｓ, true", "TRUE, true",
			"１, true", "'', false", "×, false", "なし, false", "いいえ, false", "No, false", "FALSE, false", "０, false",
			"－, false" })
	void readsWhetherARowIsAPlaceholder(String cell, boolean placeholder) {
		PlanFileReading reading = read("コード,名称,予定\n1,水," + cell + "\n");

		assertThat(reading.problems()).isEmpty();
		assertThat(PlanFiles.element(reading, "1").label().placeholder()).isEqualTo(placeholder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ｏ", "検討中", "△" })
	void tellsOfPlaceholdersThatSayNeitherYesNorNo(String cell) {
		PlanFileReading reading = read("コード,名称,予定\n1,水," + cell + "\n");

		assertThat(PlanFiles.problems(reading)).containsExactly("2 malformed-value " + cell);
		assertThat(reading.problems().getFirst().message()).contains("placeholder (予定)", "○", "×");
	}

	@Test
	void tellsOfIndicatorsWithoutNames() {
		PlanFileReading reading = read("""
				コード,名称,指標,単位,現状値,現状年度,目標値,目標年度
				1,水,,％,,,,
				2,緑,,,23.1,2024,25,
				3,道,,,,,,
				4,橋,,,,2024,,
				""");

		assertThat(PlanFiles.problems(reading)).containsExactly("2 indicator-without-name ％",
				"3 indicator-without-name 23.1、2024、25", "5 year-without-value 2024", "5 indicator-without-name 2024");
		assertThat(reading.problems().get(1).message()).contains("baseline (現状値), baselineYear (現状年度), target (目標値)",
				"indicator (指標)");
	}

	@Test
	void tellsOfYearsWithoutValues() {
		PlanFileReading reading = read("""
				コード,名称,指標,現状値,現状年度,目標値,目標年度
				1,水,水質,,2024,良,2034
				2,緑,緑被率,23.1,2024,,2034
				3,道,延長,,,,
				""");

		assertThat(PlanFiles.problems(reading)).containsExactly("2 year-without-value 2024",
				"3 year-without-value 2034");
		assertThat(reading.problems().getFirst().message()).contains("baselineYear (現状年度)", "baseline (現状値)");
	}

	@Test
	void tellsOfRowsOfAnotherLengthAndChecksTheRest() {
		PlanFileReading reading = read("""
				コード,名称,予定
				1,"水と
				緑",
				2,道,,公園課,環境課
				3,橋

				4,川,,,
				5,森,検討中
				""");

		assertThat(PlanFiles.problems(reading)).containsExactly("4 cell-without-column 公園課",
				"4 cell-without-column 環境課", "5 column-without-cell -", "8 malformed-value 検討中");
		assertThat(reading.plan().elements()).extracting((element) -> element.label().title())
			.containsExactly("水と\n緑", "道", "橋", "川", "森");
	}

	@Test
	void needsNoCellsBelowColumnsWithoutNames() {
		assertThat(read("コード,名称,,\n1,水\n").problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3,\"橋,\n4,川,\n", "3,\"橋\"と川,\n4,川,\n" })
	void tellsWhichRecordIsNoCsv(String records) {
		PlanFileReading reading = read("コード,名称,予定\n1,\"水と\n緑\",△\n" + records);

		assertThat(PlanFiles.problems(reading)).containsExactlyInAnyOrder("2 malformed-value △", "4 invalid-table -");
	}

	@Test
	void tellsOfTablesWithoutTitles() {
		assertThat(PlanFiles.problems(read("コード,上位\n1,\n"))).containsExactly("1 missing-column -");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, ''", "UTF-8, \uFEFF", "windows-31j, ''" })
	void readsWhatExcelExports(String charset, String mark) throws IOException {
		Files.writeString(this.folder.resolve("plan.yaml"), HEAD);
		Files.write(this.folder.resolve("elements.csv"), (mark + TABLE).getBytes(Charset.forName(charset)));

		Reading reading = new PlanReader(List.of()).read(this.folder);

		assertThat(reading.problems()).extracting(Problem::rule, (problem) -> problem.source().firstLine())
			.containsExactly(tuple(RuleId.LEVEL_WITHOUT_ELEMENTS, 10));
		assertThat(reading.plan().elements()).extracting((element) -> element.label().title())
			.containsExactly("水と緑のまち", "緑の保全", "保存樹木の指定", "");
	}

	private static PlanFileReading read(String table) {
		return PlanFiles.read(HEAD, null, PlanFiles.text("elements.csv", table));
	}

}
