package io.taikei.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import io.taikei.intake.pdf.PdfNotice.Kind;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfNoticeTests {

	private static final String SENTENCE = "Letters of no Japanese word at all ";

	@TempDir
	Path folder;

	@Test
	void tellsAFileThatIsNoPdf() throws IOException {
		Path file = Files.writeString(this.folder.resolve("plan.pdf"), "no PDF");

		PdfDocument document = PdfDocument.read(file, PdfProgress.NONE);

		assertThat(document.lines()).isEmpty();
		assertThat(document.notices()).extracting(PdfNotice::kind).containsExactly(Kind.BROKEN);
		assertThat(Kind.BROKEN.isOfWholeFile()).isTrue();
	}

	@Test
	void tellsAFileThatAsksForAPassword() throws IOException {
		PdfFile pdf = new PdfFile().page().text(50, 100, "Secret");
		pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

		assertThat(pdf.read(this.folder).notices()).extracting(PdfNotice::kind).containsExactly(Kind.ENCRYPTED);
	}

	@Test
	void readsAFileThatOnlyAsksForAPasswordToChangeIt() throws IOException {
		PdfFile pdf = new PdfFile().page().text(50, 100, "Green");
		pdf.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

		assertThat(pdf.read(this.folder).lines()).extracting(PageLine::text).containsExactly("Green");
	}

	@Test
	void tellsScannedPagesTogether() throws IOException {
		PdfFile pdf = new PdfFile().page().text(50, 100, "Green");
		PDImageXObject scan = LosslessFactory.createFromImage(pdf.document,
				new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));
		for (int i = 0; i < 3; i++) {
			pdf.page().draw((content) -> content.drawImage(scan, 0, 0, 595, 842));
		}

		List<PdfNotice> notices = pdf.read(this.folder).notices();

		assertThat(notices).singleElement().satisfies((notice) -> {
			assertThat(notice.kind()).isEqualTo(Kind.WITHOUT_TEXT);
			assertThat(notice.pages()).containsExactly(2, 3, 4);
			assertThat(notice.messageJa()).startsWith("2-4ページには文字の情報がありません");
			assertThat(notice.messageEn()).startsWith("Page 2-4 has no text");
		});
	}

	@Test
	void tellsTextThatWasTurnedIntoShapes() {
		PdfFile pdf = new PdfFile().page().draw((content) -> {
			content.moveTo(0, 0);
			for (int i = 0; i < 2500; i++) {
				content.curveTo(i % 500, 10, i % 500 + 1, 20, i % 500, 30);
			}
			content.fill();
		});

		assertThat(pdf.read(this.folder).notices()).extracting(PdfNotice::kind).containsExactly(Kind.OUTLINED);
	}

	@Test
	void tellsTextThatIsNotJapanese() {
		PdfFile pdf = new PdfFile().page();
		for (int i = 0; i < 5; i++) {
			pdf.text(50, 100 + 20 * i, SENTENCE);
		}

		assertThat(pdf.read(this.folder).notices()).extracting(PdfNotice::kind).containsExactly(Kind.GARBLED);
	}

	@Test
	void tellsTextThatWasRecognisedInAPicture() {
		PdfFile pdf = new PdfFile().page()
			.draw((content) -> content.setRenderingMode(RenderingMode.NEITHER))
			.draw((content) -> {
				content.beginText();
				content.setRenderingMode(RenderingMode.NEITHER);
				content.setFont(PdfFile.PLAIN, 10);
				content.newLineAtOffset(50, 700);
				content.showText(SENTENCE);
				content.endText();
			});

		assertThat(pdf.read(this.folder).notices()).extracting(PdfNotice::kind).containsExactly(Kind.RECOGNISED);
	}

	@Test
	void tellsManyPagesBeforeItReadsThem() {
		PdfFile pdf = new PdfFile();
		for (int i = 0; i < 301; i++) {
			pdf.page();
		}
		List<String> heard = new ArrayList<>();

		PdfDocument.read(pdf.save(this.folder), new PdfProgress() {
			@Override
			public void begins(int pages, List<PdfNotice> notices) {
				notices.forEach((notice) -> heard.add(pages + " " + notice.kind()));
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
		Path file = new PdfFile().page().page().save(this.folder);

		assertThatThrownBy(() -> PdfDocument.read(file, new PdfProgress() {
			@Override
			public boolean isCancelled() {
				return true;
			}
		})).isInstanceOf(CancellationException.class).hasMessageContaining("page 1 of 2");
	}

}
