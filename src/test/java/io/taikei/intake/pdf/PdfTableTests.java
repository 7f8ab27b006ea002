package io.taikei.intake.pdf;

import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.document.DocumentFlow;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PdfTableTests {

	@TempDir
	Path folder;

	@Test
	void readsCellsBetweenLines() {
		DrawnPdf pdf = new DrawnPdf().page()
			.table(100, 20, 2, 50, 150, 300)
			.text(55, 114, "Goal")
			.text(155, 114, "Policy")
			.text(55, 134, "1")
			.text(155, 134, "Forests");

		DocumentFlow document = pdf.read(this.folder);

		assertThat(texts(document.tables().map(SourceTable::grid).toList())).containsExactly("Goal|Policy",
				"1|Forests");
		assertThat(document.tables().map(SourceTable::grid).toList().getFirst().rows().get(1).get(1).address())
			.isEqualTo(new Address.OfPage(1, 150, 120, 300, 140));
		assertThat(document.lines()).isEmpty();
	}

	@Test
	void repeatsTheTextOfMergedCells() {
		DrawnPdf pdf = new DrawnPdf().page()
			.line(50, 100, 300, 100)
			.line(150, 120, 300, 120)
			.line(50, 140, 300, 140)
			.line(50, 100, 50, 140)
			.line(150, 100, 150, 140)
			.line(300, 100, 300, 140)
			.text(55, 124, "Green town")
			.text(155, 114, "Forests")
			.text(155, 134, "Rivers");

		List<List<Cell>> rows = pdf.read(this.folder).tables().map(SourceTable::grid).toList().getFirst().rows();

		assertThat(rows).extracting((row) -> row.getFirst().text()).containsExactly("Green town", "Green town");
		assertThat(rows).extracting((row) -> row.getFirst().merged()).containsExactly(false, true);
	}

	@Test
	void closesATableThatIsOpenAtItsSides() {
		DrawnPdf pdf = new DrawnPdf().page().text(55, 114, "Goal").text(155, 114, "Policy").text(55, 134, "1");
		pdf.text(155, 134, "Forests").line(150, 100, 150, 140);
		List.of(100, 120, 140).forEach((y) -> pdf.line(50, y, 300, y));

		assertThat(texts(pdf.read(this.folder).tables().map(SourceTable::grid).toList())).containsExactly("Goal|Policy",
				"1|Forests");
	}

	@Test
	void readsThinFilledShapesAsLines() {
		DrawnPdf pdf = new DrawnPdf().page();
		for (int y : new int[] { 100, 120, 140 }) {
			pdf.draw((content) -> {
				content.addRect(50, 842 - y, 250, 0.5f);
				content.fill();
			});
		}
		for (int x : new int[] { 50, 150, 300 }) {
			pdf.draw((content) -> {
				content.addRect(x, 842 - 140, 0.5f, 40);
				content.fill();
			});
		}
		pdf.text(55, 114, "Goal").text(155, 114, "Policy").text(55, 134, "1").text(155, 134, "Forests");

		assertThat(texts(pdf.read(this.folder).tables().map(SourceTable::grid).toList())).containsExactly("Goal|Policy",
				"1|Forests");
	}

	@ParameterizedTest
	@ValueSource(ints = { 90, 180, 270 })
	void readsAPageThatIsTurned(int rotation) {
		DrawnPdf pdf = new DrawnPdf().page().turned(rotation);
		float width = PDRectangle.A4.getWidth();
		float height = PDRectangle.A4.getHeight();
		pdf.draw((content) -> {
			switch (rotation) {
				case 90 -> content.transform(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, width, 0));
				case 180 -> content.transform(new org.apache.pdfbox.util.Matrix(-1, 0, 0, -1, width, height));
				default -> content.transform(new org.apache.pdfbox.util.Matrix(0, -1, 1, 0, 0, height));
			}
			content.addRect(50, 400, 100, 20);
			content.addRect(150, 400, 150, 20);
			content.addRect(50, 380, 100, 20);
			content.addRect(150, 380, 150, 20);
			content.stroke();
			content.beginText();
			content.setFont(DrawnPdf.PLAIN, 10);
			content.newLineAtOffset(55, 406);
			content.showText("Goal");
			content.newLineAtOffset(100, 0);
			content.showText("Policy");
			content.newLineAtOffset(0, -20);
			content.showText("Forests");
			content.endText();
		});

		assertThat(texts(pdf.read(this.folder).tables().map(SourceTable::grid).toList())).containsExactly("Goal|Policy",
				"|Forests");
	}

	@Test
	void keepsTheFirstRowsOfFormsThatSayTheSame() {
		DrawnPdf pdf = new DrawnPdf();
		for (String row : List.of("Forests", "Rivers", "Parks")) {
			table(pdf.page(), "Code", "Midorino", "No.", row, "KPI", row);
		}

		assertThat(texts(pdf.read(this.folder).tables().map(SourceTable::grid).toList()).stream()
			.filter("Code|Midorino"::equals)).hasSize(3);
	}

	@Test
	void makesOneGridOfATableOverPagesWithTheHeaderOnce() {
		DrawnPdf pdf = new DrawnPdf();
		for (String row : List.of("Forests", "Rivers", "Parks")) {
			table(pdf.page(), "Code", "Policy", row.substring(0, 1), row);
		}

		DocumentFlow document = pdf.read(this.folder);

		assertThat(texts(document.tables().map(SourceTable::grid).toList())).containsExactly("Code|Policy", "F|Forests",
				"R|Rivers", "P|Parks");
		assertThat(document.lines().toList()).allMatch((line) -> line.role() == Role.RUNNING)
			.extracting((line) -> ((Address.OfPage) line.address()).page() + line.text())
			.containsExactly("2Code", "2Policy", "3Code", "3Policy");
	}

	@Test
	void keepsTablesApartThatOnlyHaveTheSameHeader() {
		DrawnPdf pdf = new DrawnPdf();
		for (String row : List.of("Forests", "Rivers")) {
			table(pdf.page().text(50, 120, "About " + row).text(50, 140, "Indicators"), "Name", "Unit", row, "ha");
		}

		assertThat(pdf.read(this.folder).tables().map(SourceTable::grid).toList()).extracting(Grid::name)
			.containsExactly("Indicators", "Indicators");
	}

	@Test
	void readsATableWithoutLinesByItsColumns() {
		DrawnPdf pdf = new DrawnPdf().page()
			.text(50, 100, "The tree of the plan, which follows here.")
			.text(50, 130, "Goal", DrawnPdf.BOLD, 10)
			.text(150, 130, "Policy", DrawnPdf.BOLD, 10)
			.text(300, 130, "Section", DrawnPdf.BOLD, 10)
			.text(50, 150, "1 Green")
			.text(150, 150, "1-1 Forests and their owners")
			.text(300, 150, "Nature")
			.text(150, 163, "in the north of the town")
			.text(150, 183, "1-2 Rivers")
			.text(300, 183, "Nature")
			.text(50, 203, "2 Safe")
			.text(150, 203, "2-1 Fire")
			.text(300, 203, "Safety");

		List<Grid> grids = pdf.read(this.folder).tables().map(SourceTable::grid).toList();

		assertThat(texts(grids)).containsExactly("Goal|Policy|Section",
				"1 Green|1-1 Forests and their owners in the north of the town|Nature", "|1-2 Rivers|Nature",
				"2 Safe|2-1 Fire|Safety");
	}

	@Test
	void repeatsACentredCellInEachOfItsRows() {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Goal").text(150, 100, "Policy").text(300, 100, "Section");
		for (int i = 1; i <= 8; i++) {
			pdf.text(150, 100 + i * 20, "Policy " + i).text(300, 100 + i * 20, "Nature");
		}
		pdf.text(50, 150, "Green").text(50, 230, "Safe");

		List<List<Cell>> rows = pdf.read(this.folder).tables().map(SourceTable::grid).toList().getFirst().rows();

		assertThat(rows).extracting((row) -> row.getFirst().text())
			.containsExactly("Goal", "Green", "Green", "Green", "Green", "Safe", "Safe", "Safe", "Safe");
	}

	@Test
	void readsATableWhoseSecondHalfStandsBesideItsFirst() {
		DrawnPdf pdf = new DrawnPdf().page(new PDRectangle(842, 595));
		for (int i = 0; i < 2; i++) {
			int x = 50 + i * 400;
			pdf.text(x, 100, "Goal").text(x + 100, 100, "Policy").text(x + 200, 100, "Section");
			for (int row = 1; row <= 4; row++) {
				int number = i * 4 + row;
				pdf.text(x, 100 + row * 20, "G" + number).text(x + 100, 100 + row * 20, "P" + number);
				pdf.text(x + 200, 100 + row * 20, "S" + number);
			}
		}

		assertThat(texts(pdf.read(this.folder).tables().map(SourceTable::grid).toList())).containsExactly(
				"Goal|Policy|Section", "G1|P1|S1", "G2|P2|S2", "G3|P3|S3", "G4|P4|S4", "G5|P5|S5", "G6|P6|S6",
				"G7|P7|S7", "G8|P8|S8");
	}

	@Test
	void takesNoTextInTwoColumnsForATable() {
		DrawnPdf pdf = new DrawnPdf().page();
		for (int i = 0; i < 10; i++) {
			pdf.text(50, 100 + i * 15, "The left text of line " + i + ", which is long");
			pdf.text(310, 100 + i * 15, "The right text of line " + i + ", which is long");
		}

		assertThat(pdf.read(this.folder).tables().map(SourceTable::grid).toList()).isEmpty();
	}

	private static List<String> texts(List<Grid> grids) {
		return grids.stream()
			.flatMap((grid) -> grid.rows().stream())
			.map((row) -> String.join("|", row.stream().map(Cell::text).toList()))
			.toList();
	}

	/** A table of two columns at one place of the page, its rows one after another. */
	private static void table(DrawnPdf page, String... texts) {
		page.table(150, 20, texts.length / 2, 50, 150, 300);
		for (int i = 0; i < texts.length; i++) {
			page.text((i % 2 == 0) ? 55 : 155, 164 + 20 * (i / 2), texts[i]);
		}
	}

}
