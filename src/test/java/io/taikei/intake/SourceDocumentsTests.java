package io.taikei.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Progress;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.file.SourceUnreadable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceDocumentsTests {

	@TempDir
	Path folder;

	@Test
	void readsADocumentByItsContent() throws IOException {
		Path page = Files.writeString(this.folder.resolve("計画.pdf"), "<html><h1>総合計画</h1>");

		DocumentFlow flow = SourceDocuments.read(page, Progress.NONE);

		assertThat(flow.file()).isEqualTo("計画.pdf");
		assertThat(flow.lines()).extracting(TextLine::text).containsExactly("総合計画");
	}

	@Test
	void readsAPdfThatIsNamedOtherwise() throws IOException {
		Path pdf = this.folder.resolve("計画.xlsx");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(pdf.toFile());
		}

		assertThat(SourceDocuments.read(pdf, Progress.NONE).blocks()).isEmpty();
	}

	@Test
	void tellsWhatItDoesNotRead() throws IOException {
		Path text = Files.writeString(this.folder.resolve("計画.docx"), "{\\rtf1\\ansi}");

		assertThatExceptionOfType(SourceUnreadable.OtherFormat.class)
			.isThrownBy(() -> SourceDocuments.read(text, Progress.NONE));
	}

	@Test
	void tellsHowFarTheReadingIs() throws IOException {
		List<String> heard = new ArrayList<>();

		SourceDocuments.read(Files.writeString(this.folder.resolve("計画.txt"), "総合計画"), new Progress() {
			@Override
			public void begins(int parts, List<Doubt> doubts) {
				heard.add("of " + parts);
			}

			@Override
			public void read(int part, int parts) {
				heard.add(part + "/" + parts);
			}
		});

		assertThat(heard).containsExactly("of 1", "1/1");
	}

	@Test
	void stopsWhereItIsCancelled() throws IOException {
		Path text = Files.writeString(this.folder.resolve("計画.txt"), "総合計画");

		assertThatExceptionOfType(CancellationException.class)
			.isThrownBy(() -> SourceDocuments.read(text, new Progress() {
				@Override
				public boolean isCancelled() {
					return true;
				}
			}))
			.withMessageContaining("計画.txt");
	}

}
