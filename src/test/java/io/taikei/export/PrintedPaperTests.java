package io.taikei.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The files to hand in as LibreOffice prints them, where there is one. */
@EnabledIf("isThereLibreOffice")
class PrintedPaperTests {

	/** In points. What is written above and below the pages has their own size. */
	private static final float LEAST_SIZE = 8.9f;

	@TempDir
	private static Path folder;

	static boolean isThereLibreOffice() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((path) -> Files.isExecutable(Path.of(path, "soffice")));
	}

	@BeforeAll
	static void print() throws IOException, InterruptedException {
		Files.write(folder.resolve("table.xlsx"), CrosswalkWorkbook.of(SampleCrosswalk.paper()));
		Files.write(folder.resolve("document.docx"), CrosswalkDocument.of(SampleCrosswalk.paper()));
		Process soffice = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
				"--headless", "--convert-to", "pdf", "--outdir", folder.toString(),
				folder.resolve("table.xlsx").toString(), folder.resolve("document.docx").toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("soffice.txt").toFile())
			.start();
		assertThat(soffice.waitFor(3, TimeUnit.MINUTES)).isTrue();
	}

	@Test
	void workbookHasFewPagesInLettersThatCanBeRead() throws IOException {
		try (PDDocument printed = Loader.loadPDF(folder.resolve("table.pdf").toFile())) {
			assertThat(printed.getNumberOfPages()).isBetween(6, 10);
			assertThat(printed.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
			assertThat(smallest(printed, 1, printed.getNumberOfPages())).isGreaterThan(LEAST_SIZE);
		}
	}

	@Test
	void documentHasPagesInLettersThatCanBeRead() throws IOException {
		try (PDDocument printed = Loader.loadPDF(folder.resolve("document.pdf").toFile())) {
			assertThat(printed.getNumberOfPages()).isBetween(1, 2);
			assertThat(printed.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
			assertThat(smallest(printed, 1, printed.getNumberOfPages())).isGreaterThan(LEAST_SIZE);
		}
	}

	/** The smallest letters between the header and the footer. */
	private static float smallest(PDDocument printed, int first, int last) throws IOException {
		List<Float> sizes = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper() {

			@Override
			protected void processTextPosition(TextPosition text) {
				float height = text.getPageHeight();
				if (!text.getUnicode().isBlank() && text.getYDirAdj() > 50 && text.getYDirAdj() < height - 50) {
					sizes.add(text.getFontSizeInPt());
				}
			}

		};
		stripper.setStartPage(first);
		stripper.setEndPage(last);
		stripper.getText(printed);
		assertThat(sizes).as(String.format(Locale.ROOT, "letters on pages %d to %d", first, last)).isNotEmpty();
		return sizes.stream().min(Float::compare).orElseThrow();
	}

}
