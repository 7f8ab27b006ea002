package io.taikei.export.many;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.export.CitedPlaces;
import io.taikei.export.SampleCrosswalk;
import io.taikei.model.LevelNames;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.comparison.OneToMany;
import io.taikei.query.comparison.OneToMany.Cell;
import io.taikei.query.comparison.OneToMany.Column;
import io.taikei.query.comparison.OneToMany.Row;
import io.taikei.query.comparison.OneToMany.State;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ManyFilesTests {

	private static final PlanSummary OTHER = new PlanSummary("999971-1", "ひかり村計画", "1", Plan.Status.ADOPTED,
			new PlanSummary.Town("999971", "ひかり村"), LevelNames.NONE);

	@Test
	void putsThePlansBesideEachOther() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(ManyFiles.workbook(paper())))) {
			Sheet sheet = workbook.getSheet("対照表");

			assertThat(texts(sheet, 2)).containsExactly("番号", "かぜ町の目標", "みず市（施策）", "ひかり村（施策）");
			assertThat(texts(sheet, 3)).startsWith("1", "風のまちを育てる");
			assertThat(texts(sheet, 3).get(2)).startsWith("1-1 ＝水辺の再生\n度合い 0.81　直接対応・確からしさ 高い・自動判定\nテーマ：風");
			assertThat(texts(sheet, 3).get(3)).isEqualTo("未比較（計画を読み直すと比較できます）");
			assertThat(texts(sheet, 4).get(2)).startsWith("1-2 光の学び");
			assertThat(texts(sheet, 4).get(3)).isEmpty();
			assertThat(texts(sheet, 5)).containsExactly("2", "-風をはかる", "対応なし（見つからない）", "比較できない（新設予定）");
			assertThat(sheet.getMergedRegions()).hasSize(2);
			assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
			assertThat(workbook.getSheet("一覧").getLastRowNum()).isEqualTo(7);
			assertThat(workbook.getSheet("計画").getRow(3).getCell(1).getStringCellValue()).isEqualTo("みず & ひかり計画");
			assertThat(workbook.getSheet("凡例")).isNotNull();
		}
	}

	@Test
	void isTheSameForTheSameComparison() throws IOException {
		assertThat(ManyFiles.workbook(paper())).isEqualTo(ManyFiles.workbook(paper()));
		assertThat(ManyFiles.document(paper())).isEqualTo(ManyFiles.document(paper()));
	}

	@Test
	void writesARowForEachCounterpartAndEachGap() throws IOException {
		List<CsvRecord> rows = CsvReader.builder()
			.ofCsvRecord(new String(ManyFiles.csv(paper()), StandardCharsets.UTF_8))
			.stream()
			.toList();

		assertThat(rows).hasSize(6);
		assertThat(rows.get(1).getFields()).contains("みず市", "1-1", "'＝水辺の再生", "0.8123", "999989-1:1-1");
		assertThat(rows.get(3).getFields()).contains("ひかり村", "未比較（計画を読み直すと比較できます）", "999971-1");
	}

	@Test
	void writesADocumentOfTheLines() throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ManyFiles.document(paper())))) {
			assertThat(document.getTables()).hasSize(1);
			assertThat(document.getTables().getFirst().getRows()).hasSize(6);
			assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("施策対照表（一対多）　かぜ町（目標）と2計画");
		}
	}

	private static List<String> texts(Sheet sheet, int row) {
		return IntStream.range(0, 4)
			.mapToObj((column) -> sheet.getRow(row).getCell(column))
			.map((cell) -> (cell != null) ? cell.getStringCellValue() : "")
			.toList();
	}

	private static ManyPaper paper() {
		OneToMany table = table();
		return new ManyPaper(table, CitedPlaces.of(ManyPaper.citedBy(table), Map.of()));
	}

	/** A row with two counterparts in one plan, and one with none in either. */
	private static OneToMany table() {
		Crosswalk two = SampleCrosswalk.crosswalk();
		Crosswalk.Row found = two.rows().getFirst();
		return new OneToMany(two.from(), Kind.GOAL, new PageOf(0, 10,
				2), List.of(new Column(two.to(), Kind.POLICY, 3, true, 1), new Column(OTHER, Kind.POLICY, 2, false, 0)),
				0, List.of(
						new Row(found.element(), found.path(),
								List.of(new Cell(two.to().id(), State.FOUND, found.matches(), 0, List.of()),
										new Cell(OTHER.id(), State.NOT_COMPARED, List.of(), 0, List.of()))),
						new Row(two.gaps().from().getFirst().located().element(), List.of(),
								List.of(new Cell(two.to().id(), State.NONE, List.of(), 0, List.of()),
										new Cell(OTHER.id(), State.NOTHING_TO_COMPARE, List.of(), 0, List.of())))),
				false, null);
	}

}
