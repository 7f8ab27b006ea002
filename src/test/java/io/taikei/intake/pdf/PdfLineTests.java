package io.taikei.intake.pdf;

import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.DocumentFlow;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PdfLineTests {

	@TempDir
	Path folder;

	@Test
	void tellsSizeWeightAndPlaceOfALine() {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Green town", DrawnPdf.BOLD, 16).text(50, 130, "A text.");

		List<TextLine> lines = pdf.read(this.folder).lines().toList();

		assertThat(lines).extracting(TextLine::text, TextLine::style, TextLine::role)
			.containsExactly(tuple("Green town", new LineStyle(0, 0, 16, true, 0), Role.TEXT),
					tuple("A text.", new LineStyle(0, 0, 10, false, 0), Role.TEXT));
		Address.OfPage place = (Address.OfPage) lines.getFirst().address();
		assertThat(place.page()).isEqualTo(1);
		assertThat(place.left()).isBetween(49f, 51f);
		assertThat(place.top()).isBetween(84f, 88f);
	}

	@Test
	void takesTextPrintedTwiceForBold() {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Green").text(50.3f, 100, "Green");

		assertThat(pdf.read(this.folder).lines().toList()).extracting(TextLine::text, (line) -> line.style().bold())
			.containsExactly(tuple("Green", true));
	}

	@Test
	void readsTwoColumnsOneAfterTheOther() {
		DrawnPdf pdf = new DrawnPdf().page()
			.text(50, 90, "A title that goes over both of the columns below it, as titles do");
		for (int i = 1; i <= 4; i++) {
			pdf.text(310, 100 + i * 15, "right " + i + " of the text in columns");
			pdf.text(50, 100 + i * 15, "left " + i + " of the text in columns");
		}

		assertThat(pdf.read(this.folder).lines().toList())
			.extracting((line) -> line.text().replaceAll(" of .*| title.*", ""))
			.containsExactly("A", "left 1", "left 2", "left 3", "left 4", "right 1", "right 2", "right 3", "right 4");
	}

	@Test
	void marksRunningLinesAndPageNumbers() {
		DrawnPdf pdf = new DrawnPdf();
		for (int number = 11; number <= 14; number++) {
			pdf.page()
				.text(50, 40, "Plan of Midorino")
				.text(50, 100, "What page " + number + " says")
				.text(290, 810, "- " + number + " -");
		}

		List<TextLine> lines = pdf.read(this.folder).lines().toList();

		assertThat(lines).filteredOn((line) -> line.role() == Role.RUNNING)
			.extracting(TextLine::text)
			.containsOnly("Plan of Midorino")
			.hasSize(4);
		assertThat(lines).filteredOn((line) -> line.role() == Role.PAGE_NUMBER)
			.extracting(TextLine::text)
			.containsExactly("- 11 -", "- 12 -", "- 13 -", "- 14 -");
		assertThat(lines).filteredOn((line) -> line.role() == Role.TEXT).hasSize(4);
	}

	@Test
	void leavesAHeadingThatOftenBeginsAPageInTheText() {
		DrawnPdf pdf = new DrawnPdf();
		for (int number = 1; number <= 4; number++) {
			pdf.page();
			for (int i = 0; i < 4; i++) {
				pdf.text(50, 60 + i * 60, "Projects").text(50, 80 + i * 60, "Way " + (char) ('a' + 4 * number + i));
			}
		}

		assertThat(pdf.read(this.folder).lines().toList()).allMatch((line) -> line.role() == Role.TEXT);
	}

	@Test
	void leavesNumberedTitlesOnTopOfPagesInTheText() {
		DrawnPdf pdf = new DrawnPdf();
		for (int number = 1; number <= 4; number++) {
			pdf.page().text(50, 40, "Measure" + number).text(50, 100, "What page " + (char) ('a' + number) + " says");
		}

		assertThat(pdf.read(this.folder).lines().toList()).allMatch((line) -> line.role() == Role.TEXT);
	}

	@Test
	void tellsHowFarLinesAreIndentedInTheirColumn() {
		DrawnPdf pdf = new DrawnPdf().page();
		for (int i = 0; i < 5; i++) {
			pdf.text(60, 100 + i * 20, "A line of the text").text(80, 110 + i * 20, "An item");
		}
		pdf.page().text(80, 100, "An item on a page of its own");

		assertThat(pdf.read(this.folder).lines().toList()).extracting((line) -> Math.round(line.style().left()))
			.containsExactly(0, 20, 0, 20, 0, 20, 0, 20, 0, 20, 20);
	}

	@Test
	void readsTextSetDownwardsCharacterByCharacter() {
		DrawnPdf pdf = new DrawnPdf().page();
		for (int i = 0; i < 5; i++) {
			pdf.text(50, 100 + i * 10, "GREEN".substring(i, i + 1));
		}

		assertThat(pdf.read(this.folder).lines().toList()).singleElement()
			.satisfies((line) -> assertThat(line.text().replace(" ", "")).isEqualTo("GREEN"));
	}

	@Test
	void readsAHeadingInABoxAsText() {
		DrawnPdf pdf = new DrawnPdf().page()
			.table(100, 20, 1, 50, 80, 300)
			.text(55, 114, "1-1")
			.text(90, 114, "Forests");

		DocumentFlow document = pdf.read(this.folder);

		assertThat(document.tables().map(SourceTable::grid).toList()).isEmpty();
		assertThat(document.lines().toList()).extracting(TextLine::text, TextLine::role)
			.containsExactly(tuple("1-1\u3000Forests", Role.TEXT));
	}

}
