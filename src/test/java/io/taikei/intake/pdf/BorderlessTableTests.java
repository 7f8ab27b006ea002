package io.taikei.intake.pdf;

import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.SourceTable;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables whose cells are parted by nothing but room. */
class BorderlessTableTests {

	@TempDir
	Path folder;

	@Test
	void placesCellsInTheMiddleOfTheirRows() {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Goal").text(150, 100, "KPI").text(300, 100, "No.");
		List<String> leaves = List.of("Trees", "Streams", "Ponds", "Roads", "Trains", "Buses", "Boats");
		for (int i = 0; i < leaves.size(); i++) {
			pdf.text(150, 120 + 20 * i, leaves.get(i)).text(300, 120 + 20 * i, Integer.toString(i + 1));
		}
		pdf.text(50, 140, "Nature").text(50, 210, "Traffic");

		DocumentFlow document = pdf.read(this.folder);

		assertThat(rows(document)).extracting(List::getFirst)
			.extracting(Cell::text)
			.containsExactly("Goal", "Nature", "Nature", "Nature", "Traffic", "Traffic", "Traffic", "Traffic");
		assertThat(document.doubts()).isEmpty();
	}

	@Test
	void tellsCellsThatStandInTheMiddleOfNothing() {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Goal").text(150, 100, "KPI").text(300, 100, "No.");
		List<String> leaves = List.of("Trees", "Streams", "Ponds", "Roads", "Trains", "Buses", "Boats");
		for (int i = 0; i < leaves.size(); i++) {
			pdf.text(150, 120 + 20 * i, leaves.get(i)).text(300, 120 + 20 * i, Integer.toString(i + 1));
		}
		pdf.text(50, 126, "Nature").text(50, 187, "Traffic");

		assertThat(pdf.read(this.folder).doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.ROWS_GUESSED);
	}

	@Test
	void keepsTextOverTheWidthAsARowOfItsOwn() {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Goal").text(150, 100, "Policy").text(300, 100, "No.");
		pdf.text(50, 120, "Part A of the plan of Midorino")
			.text(50, 140, "Trees")
			.text(150, 140, "Plant")
			.text(300, 140, "1")
			.text(50, 160, "Ponds")
			.text(150, 160, "Clean")
			.text(300, 160, "2")
			.text(50, 180, "Part B of the plan of Midorino")
			.text(50, 200, "Roads")
			.text(150, 200, "Mend")
			.text(300, 200, "3");

		List<List<Cell>> rows = rows(pdf.read(this.folder));

		assertThat(rows).extracting((row) -> row.getFirst().text())
			.containsExactly("Goal", "Part A of the plan of Midorino", "Trees", "Ponds",
					"Part B of the plan of Midorino", "Roads");
		assertThat(rows.get(1)).extracting(Cell::address).containsOnly(rows.get(1).getFirst().address());
	}

	@Test
	void beginsAnotherTableWhereTheHeaderIsRepeated() {
		DrawnPdf pdf = new DrawnPdf().page();
		for (int table = 0; table < 2; table++) {
			int top = 100 + 80 * table;
			int aside = 40 * table;
			pdf.text(50, top, "Goal").text(150 + aside, top, "Policy").text(300, top, "No.");
			pdf.text(50, top + 20, "Trees of town " + table)
				.text(150 + aside, top + 20, "Plant")
				.text(300, top + 20, "1")
				.text(50, top + 40, "Ponds")
				.text(150 + aside, top + 40, "Clean")
				.text(300, top + 40, "2");
		}

		assertThat(pdf.read(this.folder).tables().map((table) -> table.grid().rows().size()).toList())
			.containsExactly(3, 3);
	}

	@Test
	void tellsColumnsInWhichNoTableIsRecognised() {
		DrawnPdf pdf = new DrawnPdf().page();
		for (int row = 0; row < 4; row++) {
			pdf.text(50, 100 + 20 * row, "Trees and ponds 1")
				.text(230 + 5 * row, 100 + 20 * row, "are cleaned now 2")
				.text(400, 100 + 20 * row, "by many people 34");
		}

		DocumentFlow document = pdf.read(this.folder);

		assertThat(document.tables()).isEmpty();
		assertThat(document.doubts()).filteredOn((doubt) -> doubt.kind() == Doubt.Kind.COLUMNS_NOT_READ)
			.singleElement()
			.extracting(Doubt::places, InstanceOfAssertFactories.LIST)
			.hasSize(4);
	}

	@Test
	void tellsATableCutOverASpread() {
		DrawnPdf pdf = new DrawnPdf().page(PDRectangle.A4);
		pdf.text(50, 100, "Goal").text(150, 100, "Policy").text(50, 120, "Nature").text(150, 120, "Trees");
		pdf.text(150, 160, "Ponds").text(50, 200, "Traffic").text(150, 200, "Roads");
		pdf.page(PDRectangle.A4).text(80, 100, "Project").text(250, 100, "Office").text(400, 100, "No.");
		for (int i = 0; i < 6; i++) {
			pdf.text(80, 120 + 20 * i, "Work " + i).text(250, 120 + 20 * i, "Hall").text(400, 120 + 20 * i, "" + i);
		}

		assertThat(pdf.read(this.folder).doubts()).extracting(Doubt::kind).contains(Doubt.Kind.TABLE_OVER_SPREAD);
	}

	@Test
	void readsATableOverFacingPagesAsOneAndTellsIt() {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Code").text(200, 100, "KPI");
		for (int i = 0; i < 6; i++) {
			pdf.text(50, 120 + 20 * i, "G" + i).text(200, 120 + 20 * i, "Trees " + i);
		}
		pdf.page().text(80, 100, "No.").text(250, 100, "ID");
		for (int i = 0; i < 6; i++) {
			pdf.text(80, 120 + 20 * i, "1" + i).text(250, 120 + 20 * i, "Hall " + i);
		}

		DocumentFlow document = pdf.read(this.folder);

		assertThat(rows(document)).element(1)
			.extracting((row) -> row.stream().map(Cell::text).toList())
			.isEqualTo(List.of("G0", "Trees 0", "10", "Hall 0"));
		assertThat(document.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Doubt.Kind.FACING_PAGES_JOINED);
			assertThat(doubt.text().en()).contains("pages 1-2");
			assertThat(doubt.places()).hasSize(28);
		});
	}

	private static List<List<Cell>> rows(DocumentFlow document) {
		return document.tables().map(SourceTable::grid).toList().getFirst().rows();
	}

}
