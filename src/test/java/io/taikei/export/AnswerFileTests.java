package io.taikei.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.model.LevelNames;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.SourceSpan;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.Sdg;
import io.taikei.query.TierScope;
import io.taikei.query.overlap.Hub;
import io.taikei.query.overlap.HubPage;
import io.taikei.query.path.ElementRef;
import io.taikei.query.theme.PlanCell;
import io.taikei.query.theme.SdgCoverage;
import io.taikei.query.theme.SdgTable;
import io.taikei.text.Bilingual;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerFileTests {

	private static final PlanSummary PLAN = new PlanSummary("999989-1", "みず市計画", "1", Plan.Status.ADOPTED,
			new PlanSummary.Town("999989", "みず市"), LevelNames.NONE);

	@Test
	void keepsASpreadsheetFromCalculatingATitle() throws IOException {
		List<CsvRecord> rows = rows(hubs().csv());

		assertThat(rows).hasSize(2);
		assertThat(rows.getFirst().getFields()).startsWith("自治体", "階層", "番号", "名称");
		assertThat(rows.getLast().getFields()).contains("みず市", "'=HYPERLINK(1)", "3", "7", "0.8123");
	}

	@Test
	void writesCountsAsNumbersAndTitlesAsTexts() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(hubs().workbook()))) {
			Sheet sheet = workbook.getSheetAt(0);
			Cell title = sheet.getRow(3).getCell(3);
			Cell plans = sheet.getRow(3).getCell(5);

			assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
			assertThat(sheet.getSheetName()).isEqualTo("中心的な施策");
			assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("架空県　施策　");
			assertThat(title.getCellType()).isEqualTo(CellType.STRING);
			assertThat(title.getStringCellValue()).isEqualTo("=HYPERLINK(1)");
			assertThat(plans.getNumericCellValue()).isEqualTo(3);
		}
	}

	@Test
	void saysOfHubsThatBothTiersCount() throws IOException {
		assertThat(rows(hubs().csv()).getFirst().getFields()).contains("重なる計画の数", "重なる項目の数");
		assertThat(rows(hubs(TierScope.RELATED).csv()).getFirst().getFields()).contains("重なる計画の数（関連も数える）",
				"重なる項目の数（関連も数える）");
	}

	@Test
	void givesTheSameBytesForTheSameAnswer() throws IOException {
		assertThat(hubs().workbook()).isEqualTo(hubs().workbook());
	}

	@Test
	void marksBlanks() throws IOException {
		SdgTable table = new SdgTable(new PageOf(0, 20, 1), List.of(coverage(1, 0), coverage(2, 5)));

		assertThat(rows(SdgFile.of(table, "架空県").csv())).extracting((row) -> row.getFields().getLast())
			.containsExactly("みず市", "空白", "5");
	}

	private static SdgCoverage coverage(int number, long total) {
		return new SdgCoverage(new Sdg(number, "http://example.org/" + number, new Bilingual("目標", "Goal")),
				List.of(new PlanCell(PLAN, total, List.of())));
	}

	private static AnswerFile hubs() {
		return hubs(TierScope.DIRECT);
	}

	private static AnswerFile hubs(TierScope tiers) {
		ElementRef element = new ElementRef("999989-1:1-1", Kind.POLICY, "1-1", "=HYPERLINK(1)", "施策",
				SourceSpan.line("plan.txt", 3));
		return HubFile.of(new HubPage(tiers, 0, 1000, false, true,
				List.of(new Hub(element, PLAN, List.of(), 3, 7, 0.81234)), null), "架空県　施策");
	}

	private static List<CsvRecord> rows(byte[] csv) {
		return CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8).substring(1)).stream().toList();
	}

}
