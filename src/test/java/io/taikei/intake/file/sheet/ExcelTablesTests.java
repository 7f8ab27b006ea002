package io.taikei.intake.file.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FileTables;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.taikei.intake.file.GridTexts.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the Excel files of today and those of before 2007 have in common. */
class ExcelTablesTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void fillsMergedCellsOfAHeaderOfTwoRowsBelowATitle(Format format) throws IOException {
		Workbook workbook = format.workbook();
		Sheet sheet = workbook.createSheet("施策");
		row(sheet, 0, "令和6年度　施策体系一覧");
		row(sheet, 2, "施策", "", "指標");
		row(sheet, 3, "コード", "名称", "現状値", "目標値");
		row(sheet, 4, "１－１", "子育て支援", "10", "20");
		sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
		sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
		sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D3"));

		List<SourceTable> tables = FileTables.tables(write(workbook, format));

		assertThat(tables).singleElement().satisfies((table) -> {
			assertThat(table.grid().name()).isEqualTo("施策");
			assertThat(table.hidden()).isFalse();
			String title = "令和6年度　施策体系一覧";
			assertThat(texts(table)).containsExactly(List.of(title, title, title, title), List.of("", "", "", ""),
					List.of("施策", "施策", "指標", "指標"), List.of("コード", "名称", "現状値", "目標値"),
					List.of("１－１", "子育て支援", "10", "20"));
			Cell covered = table.grid().rows().get(2).get(3);
			assertThat(covered.merged()).isTrue();
			assertThat(covered.address()).isEqualTo(new Address.OfSheet("施策", 3, 3));
			assertThat(table.grid().rows().get(2).get(2).merged()).isFalse();
		});
	}

	@ParameterizedTest
	@EnumSource
	void fillsCellsThatAreMergedDownward(Format format) throws IOException {
		Workbook workbook = format.workbook();
		Sheet sheet = workbook.createSheet("体系");
		row(sheet, 0, "1 安心", "1-1 防災");
		row(sheet, 1, "", "1-2 防犯");
		sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));

		assertThat(texts(FileTables.tables(write(workbook, format)).getFirst()))
			.containsExactly(List.of("1 安心", "1-1 防災"), List.of("1 安心", "1-2 防犯"));
	}

	@ParameterizedTest
	@EnumSource
	void keepsEmptyRowsAndColumnsBetweenButNoneAtTheEnd(Format format) throws IOException {
		Workbook workbook = format.workbook();
		Sheet sheet = workbook.createSheet("体系");
		row(sheet, 1, "", "政策", "", "施策", "", " ", "　");
		row(sheet, 4, "　");

		assertThat(texts(FileTables.tables(write(workbook, format)).getFirst()))
			.containsExactly(List.of("", "", "", ""), List.of("", "政策", "", "施策"));
	}

	@ParameterizedTest
	@EnumSource
	void keepsNumbersAsTheyAreShown(Format format) throws IOException {
		Workbook workbook = format.workbook();
		Row row = workbook.createSheet("番号").createRow(0);
		number(row, 0, 1, "000");
		number(row, 1, 12, "General");
		number(row, 2, 1234567, "#,##0");
		number(row, 3, 0.845, "0.0%");
		number(row, 4, 3, "\"第\"0\"章\"");
		number(row, 5, 1200, "#,##0_ ");

		assertThat(texts(FileTables.tables(write(workbook, format)).getFirst()))
			.containsExactly(List.of("001", "12", "1,234,567", "84.5%", "第3章", "1,200"));
	}

	@ParameterizedTest
	@EnumSource
	void keepsDatesAsTheyAreShown(Format format) throws IOException {
		Workbook workbook = format.workbook();
		Row row = workbook.createSheet("期間").createRow(0);
		date(row, 0, "yyyy\"年\"m\"月\"d\"日\"");
		date(row, 1, "[$-411]ggge\"年\"m\"月\"d\"日\"");
		date(row, 2, "[$-411]ge.m.d;@");
		date(row, 3, "m/d/yy");

		assertThat(texts(FileTables.tables(write(workbook, format)).getFirst()))
			.containsExactly(List.of("2024年4月1日", "令和6年4月1日", "R6.4.1", "2024/4/1"));
	}

	@ParameterizedTest
	@EnumSource
	void readsWhatFormulasGaveWhenTheFileWasSaved(Format format) throws IOException {
		Workbook workbook = format.workbook();
		Row row = workbook.createSheet("式").createRow(0);
		row.createCell(0).setCellFormula("1+2");
		row.createCell(1).setCellFormula("\"施策\"&1");
		row.createCell(2).setCellFormula("1=1");
		row.createCell(3).setCellFormula("1/0");
		FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
		evaluator.evaluateAll();

		assertThat(texts(FileTables.tables(write(workbook, format)).getFirst()))
			.containsExactly(List.of("3", "施策1", "TRUE", "#DIV/0!"));
	}

	@ParameterizedTest
	@EnumSource
	void keepsLineBreaksAndTextOfSeveralFonts(Format format) throws IOException {
		Workbook workbook = format.workbook();
		CreationHelper helper = workbook.getCreationHelper();
		Row row = workbook.createSheet("文").createRow(0);
		row.createCell(0).setCellValue("道路の\n維持管理 ");
		var rich = helper.createRichTextString("子育て支援");
		rich.applyFont(0, 3, workbook.createFont());
		row.createCell(1).setCellValue(rich);

		assertThat(texts(FileTables.tables(write(workbook, format)).getFirst()))
			.containsExactly(List.of("道路の\n維持管理", "子育て支援"));
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhatIsHidden(Format format) throws IOException {
		Workbook workbook = format.workbook();
		Sheet shown = workbook.createSheet("一覧");
		row(shown, 0, "政策", "作業用", "施策");
		row(shown, 1, "1", "x", "2");
		shown.getRow(1).setZeroHeight(true);
		shown.setColumnHidden(1, true);
		row(workbook.createSheet("作業"), 0, "メモ");
		row(workbook.createSheet("コード表"), 0, "01");
		workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
		workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);

		DocumentFlow flow = FileTables.flow(write(workbook, format));

		List<SourceTable> tables = flow.tables().toList();
		assertThat(tables).extracting(SourceTable::hidden).containsExactly(false, true, true);
		assertThat(tables.getFirst().hiddenRows()).containsExactly(2);
		assertThat(tables.getFirst().hiddenColumns()).containsExactly(2);
		assertThat(flow.doubts()).extracting(Doubt::kind, (doubt) -> doubt.text().ja().replaceFirst("。.*", ""))
			.containsExactly(tuple(Kind.HIDDEN_SHEETS, "非表示のシートも読みました（作業、コード表）"),
					tuple(Kind.HIDDEN_ROWS, "非表示の行も読みました（一覧 2）"), tuple(Kind.HIDDEN_COLUMNS, "非表示の列も読みました（一覧 B）"));
		assertThat(flow.doubts().get(1).places())
			.containsExactly(new DocumentPlace(flow.file(), new Address.OfSheet("一覧", 2, 1)));
	}

	@ParameterizedTest
	@EnumSource
	void keepsTextsThatStandAboveTheCells(Format format) throws IOException {
		Workbook workbook = format.workbook();
		Sheet sheet = workbook.createSheet("体系");
		row(sheet, 0, "政策");
		CreationHelper helper = workbook.getCreationHelper();
		var comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
		comment.setString(helper.createRichTextString("名称は仮"));
		sheet.getRow(0).getCell(0).setCellComment(comment);

		assertThat(FileTables.tables(write(workbook, format)).getFirst().floatingTexts()).containsExactly("名称は仮");
	}

	@ParameterizedTest
	@EnumSource
	void leavesOutSheetsWithoutText(Format format) throws IOException {
		Workbook workbook = format.workbook();
		workbook.createSheet("Sheet1");
		row(workbook.createSheet("Sheet2"), 0, "政策");
		workbook.createSheet("Sheet3").createRow(3).createCell(2, CellType.BLANK);

		assertThat(FileTables.tables(write(workbook, format))).extracting((table) -> table.grid().name())
			.containsExactly("Sheet2");
	}

	@ParameterizedTest
	@EnumSource
	void readsByContentWhateverTheNameSays(Format format) throws IOException {
		Workbook workbook = format.workbook();
		row(workbook.createSheet("施策"), 0, "子育て支援");
		Path misnamed = Files.move(write(workbook, format), this.folder.resolve("施策一覧.csv"));

		assertThat(texts(FileTables.tables(misnamed).getFirst())).containsExactly(List.of("子育て支援"));
	}

	private static void row(Sheet sheet, int number, String... texts) {
		Row row = sheet.createRow(number);
		for (int column = 0; column < texts.length; column++) {
			if (!texts[column].isEmpty()) {
				row.createCell(column).setCellValue(texts[column]);
			}
		}
	}

	private static void number(Row row, int column, double value, String format) {
		row.createCell(column).setCellValue(value);
		row.getCell(column).setCellStyle(style(row, format));
	}

	private static void date(Row row, int column, String format) {
		row.createCell(column).setCellValue(LocalDate.of(2024, 4, 1));
		row.getCell(column).setCellStyle(style(row, format));
	}

	private static CellStyle style(Row row, String format) {
		Workbook workbook = row.getSheet().getWorkbook();
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}

	private Path write(Workbook workbook, Format format) throws IOException {
		Path file = this.folder.resolve("体系." + format.name().toLowerCase(Locale.ROOT));
		try (workbook; OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		return file;
	}

	enum Format {

		XLSX(XSSFWorkbook::new), XLS(HSSFWorkbook::new);

		private final Supplier<Workbook> empty;

		Format(Supplier<Workbook> empty) {
			this.empty = empty;
		}

		Workbook workbook() {
			return this.empty.get();
		}

	}

}
