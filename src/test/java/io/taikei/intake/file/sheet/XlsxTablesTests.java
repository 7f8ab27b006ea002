package io.taikei.intake.file.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FileTables;
import io.taikei.intake.file.GridTexts;
import io.taikei.intake.file.SourceUnreadable;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.taikei.intake.file.GridTexts.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class XlsxTablesTests {

	private static final String SHEET = """
			<?xml version="1.0" encoding="UTF-8"?>
			<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>
			""";

	@TempDir
	Path folder;

	@Test
	void leavesReadingsOutOfInlineTexts() throws IOException {
		Path file = withSheet("""
				<row r="1"><c r="A1" t="inlineStr"><is><t>防災</t><rPh sb="0" eb="2"><t>ボウサイ</t></rPh></is></c></row>""");

		assertThat(texts(FileTables.tables(file).getFirst())).containsExactly(List.of("防災"));
	}

	@Test
	void leavesReadingsOutOfSharedTexts() throws IOException {
		Path file = withSheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
		try (FileSystem parts = FileSystems.newFileSystem(file)) {
			Files.writeString(parts.getPath("xl/sharedStrings.xml"),
					"""
							<?xml version="1.0" encoding="UTF-8"?>
							<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si>\
							<r><t>子育て</t></r><r><t>支援</t></r><rPh sb="0" eb="1"><t>コソダ</t></rPh></si></sst>""");
		}

		assertThat(texts(FileTables.tables(file).getFirst())).containsExactly(List.of("子育て支援"));
	}

	@Test
	void placesRowsAndCellsThatHaveNoAddress() throws IOException {
		Path file = withSheet("""
				<row><c t="inlineStr"><is><t>政策</t></is></c><c t="inlineStr"><is><t>施策</t></is></c></row>\
				<row><c><v>1</v></c><c><v>2</v></c></row>""");

		assertThat(texts(FileTables.tables(file).getFirst())).containsExactly(List.of("政策", "施策"), List.of("1", "2"));
	}

	@Test
	void keepsTextOfBoxes() throws IOException {
		Path file = this.folder.resolve("体系.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("体系図")
				.createDrawingPatriarch()
				.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3))
				.setText("将来像　水と緑のまち");
			workbook.write(out);
		}

		SourceTable table = FileTables.tables(file).getFirst();

		assertThat(table.grid().rows()).isEmpty();
		assertThat(table.floatingTexts()).containsExactly("将来像　水と緑のまち");
	}

	/** In a process with so little memory that a model of all cells would not fit. */
	@Test
	void readsTwentyThousandRowsInLittleMemory() throws IOException, InterruptedException {
		Path file = this.folder.resolve("事業一覧.xlsx");
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Tests", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("事業");
			for (int row = 0; row < 20_000; row++) {
				for (int column = 0; column < 5; column++) {
					sheet.value(row, column, "取組" + row % 100);
				}
			}
		}

		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx48m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				Sizes.class.getName(), file.toString())
			.redirectErrorStream(true)
			.start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(process.waitFor()).as(printed).isZero();
		assertThat(printed).endsWith("20000 rows of 5 cells");
	}

	@Test
	void tellsFormulasWhoseValueIsNotInTheFile() throws IOException {
		Path file = withSheet("""
				<row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1"><f>1+2</f></c><c r="C1"><f>1+2</f><v></v></c>\
				<c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="inlineStr"><is><t>防災</t></is></c></row>""");

		DocumentFlow flow = FileTables.flow(file);

		assertThat(flow.tables().map(GridTexts::texts)).containsExactly(List.of(List.of("3", "", "", "", "防災")));
		assertThat(flow.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Doubt.Kind.FORMULA_WITHOUT_VALUE);
			assertThat(doubt.places()).extracting(DocumentPlace::address)
				.containsExactly(new Address.OfSheet("施策", 1, 2), new Address.OfSheet("施策", 1, 3));
			assertThat(doubt.text().ja()).contains("2個あり（最初はシート「施策」B1）");
		});
	}

	@Test
	void tellsWhichCellMakesATableTooLarge() throws IOException {
		Path file = withSheet("""
				<row r="1"><c r="A1"><v>1</v></c></row><row r="1000000"><c r="Z1000000"><v>2</v></c></row>""");

		assertThatExceptionOfType(SourceUnreadable.TooLarge.class).isThrownBy(() -> FileTables.tables(file))
			.satisfies((failure) -> assertThat(failure.message()).contains("“施策”, cell Z1000000", "2,000,000 cells"))
			.satisfies((failure) -> assertThat(failure.messageJa()).contains("「施策」のセルZ1000000", "2,000,000セル"));
	}

	@Test
	void refusesWhatGrowsThousandfoldWhenUnpacked() throws IOException {
		Path file = withSheet(" ".repeat(2_000_000));

		assertThatExceptionOfType(SourceUnreadable.TooLarge.class).isThrownBy(() -> FileTables.tables(file))
			.satisfies((failure) -> assertThat(failure.messageJa()).contains("展開すると"));
	}

	private Path withSheet(String rows) throws IOException {
		Path file = this.folder.resolve("施策.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("施策").createRow(0).createCell(0).setCellValue("施策");
			workbook.write(out);
		}
		try (FileSystem parts = FileSystems.newFileSystem(file)) {
			Files.write(parts.getPath("xl/worksheets/sheet1.xml"),
					SHEET.formatted(rows).getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	/** Prints how large the table of a file is. */
	static final class Sizes {

		private Sizes() {
		}

		public static void main(String[] files) {
			Grid grid = FileTables.tables(Path.of(files[0])).getFirst().grid();
			System.out.print("%d rows of %d cells".formatted(grid.rows().size(), grid.width()));
		}

	}

}
