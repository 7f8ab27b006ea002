package io.taikei.intake.pdf;

import io.taikei.intake.file.SourceUnreadable;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Progress;
import io.taikei.intake.document.DocumentFlow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfDoubtTests {

	private static final String SENTENCE = "Letters of no Japanese word at all ";

	@TempDir
	Path folder;

	@Test
	void tellsAFileThatIsNoPdf() throws IOException {
		Path file = Files.writeString(this.folder.resolve("plan.pdf"), "no PDF");

		assertThatExceptionOfType(SourceUnreadable.Damaged.class).isThrownBy(() -> PdfFile.read(file, Progress.NONE))
			.satisfies((failure) -> assertThat(failure.messageJa()).startsWith("ファイルが壊れている"));
	}

	@Test
	void tellsAFileThatAsksForAPassword() throws IOException {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Secret");
		pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

		assertThatExceptionOfType(SourceUnreadable.Encrypted.class).isThrownBy(() -> pdf.read(this.folder))
			.satisfies((failure) -> assertThat(failure.messageJa()).contains("パスワードを外して保存したPDF"));
	}

	@Test
	void tellsAFileThatIsMissing() {
		assertThatExceptionOfType(SourceUnreadable.Missing.class)
			.isThrownBy(() -> PdfFile.read(this.folder.resolve("no.pdf"), Progress.NONE));
	}

	@Test
	void readsAFileThatOnlyAsksForAPasswordToChangeIt() throws IOException {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Green");
		pdf.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

		assertThat(pdf.read(this.folder).lines().toList()).extracting(TextLine::text).containsExactly("Green");
	}

	@Test
	void tellsScannedPagesTogether() throws IOException {
		DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "Green");
		PDImageXObject scan = LosslessFactory.createFromImage(pdf.document,
				new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));
		for (int i = 0; i < 3; i++) {
			pdf.page().draw((content) -> content.drawImage(scan, 0, 0, 595, 842));
		}

		List<Doubt> doubts = pdf.read(this.folder).doubts();

		assertThat(doubts).singleElement().satisfies((doubt) -> {
			assertThat(doubt.kind()).isEqualTo(Kind.PAGE_WITHOUT_TEXT);
			assertThat(doubt.places()).extracting((place) -> ((Address.OfPage) place.address()).page())
				.containsExactly(2, 3, 4);
			assertThat(doubt.text().ja()).startsWith("2-4ページには文字の情報がありません");
			assertThat(doubt.text().en()).startsWith("Page 2-4 has no text");
		});
	}

	@Test
	void tellsTextThatWasTurnedIntoShapes() {
		DrawnPdf pdf = new DrawnPdf().page().draw((content) -> {
			content.moveTo(0, 0);
			for (int i = 0; i < 2500; i++) {
				content.curveTo(i % 500, 10, i % 500 + 1, 20, i % 500, 30);
			}
			content.fill();
		});

		assertThat(pdf.read(this.folder).doubts()).extracting(Doubt::kind).containsExactly(Kind.PAGE_OUTLINED);
	}

	@Test
	void tellsTextThatIsNotJapanese() {
		DrawnPdf pdf = new DrawnPdf().page();
		for (int i = 0; i < 5; i++) {
			pdf.text(50, 100 + 20 * i, SENTENCE);
		}

		assertThat(pdf.read(this.folder).doubts()).extracting(Doubt::kind).containsExactly(Kind.PAGE_GARBLED);
	}

	@Test
	void tellsTextThatWasRecognisedInAPicture() {
		DrawnPdf pdf = new DrawnPdf().page()
			.draw((content) -> content.setRenderingMode(RenderingMode.NEITHER))
			.draw((content) -> {
				content.beginText();
				content.setRenderingMode(RenderingMode.NEITHER);
				content.setFont(DrawnPdf.PLAIN, 10);
				content.newLineAtOffset(50, 700);
				content.showText(SENTENCE);
				content.endText();
			});

		assertThat(pdf.read(this.folder).doubts()).extracting(Doubt::kind).containsExactly(Kind.PAGE_RECOGNISED);
	}

	@Test
	void tellsManyPagesBeforeItReadsThem() {
		DrawnPdf pdf = new DrawnPdf();
		for (int i = 0; i < 301; i++) {
			pdf.page();
		}
		List<String> heard = new ArrayList<>();

		PdfFile.read(pdf.save(this.folder), new Progress() {
			@Override
			public void begins(int pages, List<Doubt> doubts) {
				doubts.forEach((doubt) -> heard.add(pages + " " + doubt.kind()));
			}

			@Override
			public void read(int page, int pages) {
				heard.add(page + "/" + pages);
			}
		});

		assertThat(heard).hasSize(302).startsWith("301 MANY_PAGES", "1/301").endsWith("301/301");
	}

	@Test
	void stopsWhereItIsCancelled() {
		Path file = new DrawnPdf().page().page().save(this.folder);

		assertThatThrownBy(() -> PdfFile.read(file, new Progress() {
			@Override
			public boolean isCancelled() {
				return true;
			}
		})).isInstanceOf(CancellationException.class).hasMessageContaining("part 1 of 2");
	}

}
