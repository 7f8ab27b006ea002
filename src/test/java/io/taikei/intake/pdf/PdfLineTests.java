package io.taikei.intake.pdf;

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
		PdfFile pdf = new PdfFile().page().text(50, 100, "Green town", PdfFile.BOLD, 16).text(50, 130, "A text.");

		List<PageLine> lines = pdf.read(this.folder).lines();

		assertThat(lines).extracting(PageLine::text, PageLine::size, PageLine::bold, PageLine::role)
			.containsExactly(tuple("Green town", 16f, true, LineRole.TEXT),
					tuple("A text.", 10f, false, LineRole.TEXT));
		assertThat(lines.getFirst().place().page()).isEqualTo(1);
		assertThat(lines.getFirst().place().left()).isBetween(49f, 51f);
		assertThat(lines.getFirst().place().top()).isBetween(84f, 88f);
	}

	@Test
	void takesTextPrintedTwiceForBold() {
		PdfFile pdf = new PdfFile().page().text(50, 100, "Green").text(50.3f, 100, "Green");

		assertThat(pdf.read(this.folder).lines()).extracting(PageLine::text, PageLine::bold)
			.containsExactly(tuple("Green", true));
	}

	@Test
	void readsTwoColumnsOneAfterTheOther() {
		PdfFile pdf = new PdfFile().page()
			.text(50, 90, "A title that goes over both of the columns below it, as titles do");
		for (int i = 1; i <= 4; i++) {
			pdf.text(310, 100 + i * 15, "right " + i + " of the text in columns");
			pdf.text(50, 100 + i * 15, "left " + i + " of the text in columns");
		}

		assertThat(pdf.read(this.folder).lines()).extracting((line) -> line.text().replaceAll(" of .*| title.*", ""))
			.containsExactly("A", "left 1", "left 2", "left 3", "left 4", "right 1", "right 2", "right 3", "right 4");
	}

	@Test
	void marksRunningLinesAndPageNumbers() {
		PdfFile pdf = new PdfFile();
		for (int number = 11; number <= 14; number++) {
			pdf.page()
				.text(50, 40, "Plan of Midorino")
				.text(50, 100, "What page " + number + " says")
				.text(290, 810, "- " + number + " -");
		}

		List<PageLine> lines = pdf.read(this.folder).lines();

		assertThat(lines).filteredOn((line) -> line.role() == LineRole.RUNNING)
			.extracting(PageLine::text)
			.containsOnly("Plan of Midorino")
			.hasSize(4);
		assertThat(lines).filteredOn((line) -> line.role() == LineRole.PAGE_NUMBER)
			.extracting(PageLine::text)
			.containsExactly("- 11 -", "- 12 -", "- 13 -", "- 14 -");
		assertThat(lines).filteredOn((line) -> line.role() == LineRole.TEXT).hasSize(4);
	}

	@Test
	void leavesAHeadingThatOftenBeginsAPageInTheText() {
		PdfFile pdf = new PdfFile();
		for (int number = 1; number <= 4; number++) {
			pdf.page();
			for (int i = 0; i < 4; i++) {
				pdf.text(50, 60 + i * 60, "Projects").text(50, 80 + i * 60, "Way " + (char) ('a' + 4 * number + i));
			}
		}

		assertThat(pdf.read(this.folder).lines()).allMatch((line) -> line.role() == LineRole.TEXT);
	}

	@Test
	void readsTextSetDownwardsCharacterByCharacter() {
		PdfFile pdf = new PdfFile().page();
		for (int i = 0; i < 5; i++) {
			pdf.text(50, 100 + i * 10, "GREEN".substring(i, i + 1));
		}

		assertThat(pdf.read(this.folder).lines()).singleElement()
			.satisfies((line) -> assertThat(line.text().replace(" ", "")).isEqualTo("GREEN"))
			.satisfies((line) -> assertThat(line.vertical()).isTrue());
	}

	@Test
	void readsAHeadingInABoxAsText() {
		PdfFile pdf = new PdfFile().page().table(100, 20, 1, 50, 80, 300).text(55, 114, "1-1").text(90, 114, "Forests");

		PdfDocument document = pdf.read(this.folder);

		assertThat(document.grids()).isEmpty();
		assertThat(document.lines()).extracting(PageLine::text, PageLine::role)
			.containsExactly(tuple("1-1\u3000Forests", LineRole.TEXT));
	}

}
