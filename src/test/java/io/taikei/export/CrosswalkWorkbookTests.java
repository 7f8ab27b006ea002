package io.taikei.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CrosswalkWorkbookTests {

	@Test
	void holdsItsSheetsInTheOrderOfReading() throws IOException {
		try (ReadableWorkbook workbook = read()) {
			assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("対照表", "マトリクス", "一方のみ", "根拠", "出典",
					"凡例");
		}
	}

	@Test
	void showsAPairInARowWithScoreStandingAndSources() throws IOException {
		List<Row> rows = rows(0);

		assertThat(rows).hasSize(5);
		assertThat(texts(rows.get(0))).startsWith("施策対照表　かぜ町（目標）とみず市（施策）");
		assertThat(texts(rows.get(2))).startsWith("かぜ町の番号", "かぜ町の名称", "かぜ町の出典", "みず市の番号", "みず市の名称", "みず市の体系での位置",
				"みず市の出典", "度合い", "段階と判断", "理由", "判定", "備考");
		assertThat(texts(rows.get(3)).subList(0, 10)).containsExactly("1", "風のまちを育てる", "原文 3行", "1-1", "＝水辺の再生",
				"1 =HYPERLINK(\"x\")", "原文 4行", "0.8123", "直接対応\n確からしさ 高い\n自動判定", "テーマ：風\nことば：水辺");
		assertThat(rows.get(3).getCell(7).getType()).isEqualTo(CellType.NUMBER);
		assertThat(texts(rows.get(4))).contains("言語モデルが対応づけ・人が確認", "言語モデル（読み手 1.10）、企画課が確認：両方の文書からそう読める。");
	}

	@Test
	void tellsAGoalOnceForAllItsCounterparts(@TempDir Path folder) throws IOException {
		assertThat(texts(rows(0).get(4)).subList(0, 3)).containsOnly("");
		assertThat(part(folder, "xl/worksheets/sheet1.xml")).contains("<mergeCell ref=\"A4:A5\"/>",
				"<mergeCell ref=\"B4:B5\"/>", "<mergeCell ref=\"C4:C5\"/>");
	}

	@Test
	void namesTheDocumentThatWasReadAndThePlaceInIt() throws IOException {
		assertThat(texts(rows(0).get(4))).contains("みず計画.pdf\n3ページ");
		assertThat(rows(4)).extracting(CrosswalkWorkbookTests::texts)
			.anySatisfy((line) -> assertThat(line).contains("列の計画", "mizu.txt、みず計画.pdf"));
	}

	@Test
	void showsAllAtAGlance() throws IOException {
		List<Row> rows = rows(1);

		assertThat(texts(rows.get(2))).startsWith("番号", "名称", "1-1", "1-2");
		assertThat(texts(rows.get(3))).contains("＝水辺の再生", "光の学び");
		assertThat(texts(rows.get(4))).containsExactly("1", "風のまちを育てる", "0.8123", "○");
	}

	@Test
	void keepsReservedPlacesApartFromGaps() throws IOException {
		List<Row> rows = rows(2);

		assertThat(texts(rows.get(3))).startsWith("かぜ町", "対応なし", "目標", "2", "-風をはかる");
		assertThat(texts(rows.get(4))).startsWith("かぜ町", "対応なし（人の判断）", "目標", "3", "風を聞く")
			.contains("人（編集担当）：どちらも同じ主題を掲げる。");
		assertThat(texts(rows.get(5))).startsWith("みず市", "新設予定（比較できない）", "施策", "1-3").contains("※新設予定");
	}

	@Test
	void givesTheEvidenceOfEveryPair() throws IOException {
		assertThat(texts(rows(3).get(3))).contains("風のまちを育てる", "原文 3行", "＝水辺の再生", "原文 4-5行", "風 0.40", "水辺 0.20",
				"example 1");
		assertThat(texts(rows(3).get(4))).contains("言語モデル（読み手 1.10）、企画課が確認", "semapv:LLMBasedMatching",
				"kaze-mizu.sssom.tsv 12行");
	}

	@Test
	void namesEachColumnOnce() throws IOException {
		for (int sheet = 0; sheet < 6; sheet++) {
			assertThat(texts(rows(sheet).get(2)).stream().filter((title) -> !title.isEmpty())).doesNotHaveDuplicates();
		}
	}

	@Test
	void tellsWhatItIsMadeFrom() throws IOException {
		assertThat(rows(4)).extracting(CrosswalkWorkbookTests::texts)
			.anySatisfy((line) -> assertThat(line).contains("行の計画", "かぜ町 第2次計画（策定済、全国地方公共団体コード 999997）", "kaze.txt",
					"999997-2"))
			.anySatisfy((line) -> assertThat(line).contains("列の計画", "999989-1"));
		assertThat(rows(5)).extracting(CrosswalkWorkbookTests::texts)
			.anySatisfy((line) -> assertThat(line).contains("注意", ExportLabels.SIMILAR));
	}

	@Test
	void keepsTheHeaderInSightAndFitsJapaneseText(@TempDir Path folder) throws IOException {
		String sheet = part(folder, "xl/worksheets/sheet1.xml");

		assertThat(sheet).contains("xSplit=\"2\" ySplit=\"3\" topLeftCell=\"C4\"", "state=\"frozen\"")
			.contains("<col min=\"1\" max=\"1\" width=\"6.0\"", "<col min=\"2\" max=\"2\" width=\"16.0\"")
			.as("where cells are merged, rows stay in their order")
			.doesNotContain("<autoFilter");
		assertThat(part(folder, "xl/worksheets/sheet4.xml")).contains("<autoFilter ref=\"A3:");
		assertThat(part(folder, "xl/styles.xml")).contains("wrapText=\"true\"", "vertical=\"top\"");
	}

	@Test
	void givesEachRowTheHeightOfItsWrappedTexts(@TempDir Path folder) throws IOException {
		String sheet = part(folder, "xl/worksheets/sheet1.xml");

		assertThat(sheet).as("four lines").contains("<row r=\"4\" ht=\"68.0\" customHeight=\"1\"");
		assertThat(part(folder, "xl/worksheets/sheet3.xml")).as("one line")
			.contains("<row r=\"4\" ht=\"17.0\" customHeight=\"1\"");
	}

	@Test
	void printsOnA4Landscape(@TempDir Path folder) throws IOException {
		assertThat(part(folder, "xl/worksheets/sheet1.xml")).contains("fitToPage=\"true\"", "paperSize=\"9\"",
				"fitToWidth=\"1\" fitToHeight=\"0\"", "orientation=\"landscape\"", "&amp;P / &amp;N", "&amp;&amp;");
		assertThat(part(folder, "xl/workbook.xml")).contains("_xlnm.Print_Titles", "!$3:$3");
	}

	@Test
	void isTheSameForTheSameCrosswalk(@TempDir Path folder) throws IOException {
		assertThat(CrosswalkWorkbook.of(SampleCrosswalk.paper()))
			.isEqualTo(CrosswalkWorkbook.of(SampleCrosswalk.paper()));
		assertThat(part(folder, "docProps/core.xml")).contains("coreProperties").doesNotContain("created");
	}

	private static String part(Path folder, String name) throws IOException {
		Path file = Files.write(folder.resolve("crosswalk.xlsx"), CrosswalkWorkbook.of(SampleCrosswalk.paper()));
		try (ZipFile workbook = new ZipFile(file.toFile())) {
			return new String(workbook.getInputStream(workbook.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static ReadableWorkbook read() throws IOException {
		return new ReadableWorkbook(new ByteArrayInputStream(CrosswalkWorkbook.of(SampleCrosswalk.paper())));
	}

	private static List<Row> rows(int sheet) throws IOException {
		try (ReadableWorkbook workbook = read()) {
			return workbook.getSheet(sheet).orElseThrow().read();
		}
	}

	private static List<String> texts(Row row) {
		return row.stream()
			.map((cell) -> (cell != null) ? cell.getRawValue() : "")
			.map((text) -> (text != null) ? text : "")
			.toList();
	}

}
