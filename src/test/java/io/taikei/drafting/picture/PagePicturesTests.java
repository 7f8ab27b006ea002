package io.taikei.drafting.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import io.taikei.intake.SourceDocuments;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PagePicturesTests {

	private static final PDRectangle CROPPED = new PDRectangle(100, 150, 400, 500);

	@TempDir
	private Path folder = Path.of("");

	private final PagePictures pictures = new PagePictures(2);

	@ParameterizedTest
	@ValueSource(ints = { 0, 90, 180, 270 })
	void showsTextWhereItIsSaidToStand(int rotation) throws IOException {
		Path pdf = pdf(PDRectangle.A4, CROPPED, rotation, 1);

		BufferedImage image = ImageIO.read(this.pictures.of(pdf, 1, pages()).orElseThrow().toFile());
		PageSize size = PageSize.all(pdf).getFirst();
		Address.OfPage said = address(pdf);

		assertThat(size).isEqualTo((rotation % 180 == 0) ? new PageSize(400, 500) : new PageSize(500, 400));
		float scale = size.width() / image.getWidth();
		assertThat(image.getHeight() * scale).isCloseTo(size.height(), within(1F));
		Rectangle ink = ink(image);
		assertThat(ink.x * scale).isGreaterThan(said.left() - 3);
		assertThat(ink.y * scale).isGreaterThan(said.top() - 3);
		assertThat((ink.x + ink.width) * scale).isLessThan(said.right() + 3);
		assertThat((ink.y + ink.height) * scale).isLessThan(said.bottom() + 3);
	}

	@Test
	void drawsPostersSmaller() throws IOException {
		Path pdf = pdf(new PDRectangle(8000, 6000), new PDRectangle(8000, 6000), 0, 1);

		BufferedImage image = ImageIO.read(this.pictures.of(pdf, 1, pages()).orElseThrow().toFile());

		assertThat(image.getWidth() * image.getHeight()).isBetween(3_900_000, 4_000_000);
	}

	@Test
	void keepsThoseThatWereDrawnLast() throws IOException {
		Path pdf = pdf(PDRectangle.A4, CROPPED, 0, 3);
		for (int page = 1; page <= 3; page++) {
			Path picture = this.pictures.of(pdf, page, pages()).orElseThrow();
			Files.setLastModifiedTime(picture, FileTime.from(Instant.now().minusSeconds(100 - page)));
		}

		try (Stream<Path> files = Files.walk(pages()).filter(Files::isRegularFile)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactlyInAnyOrder("2.jpg", "3.jpg");
		}
	}

	@Test
	void drawsAnotherDocumentOfTheSameNameAnew() throws IOException {
		Path picture = this.pictures.of(pdf(PDRectangle.A4, CROPPED, 0, 1), 1, pages()).orElseThrow();
		Files.setLastModifiedTime(picture, FileTime.from(Instant.now().minusSeconds(60)));

		this.pictures.of(pdf(PDRectangle.A4, CROPPED, 90, 1), 1, pages());

		BufferedImage image = ImageIO.read(picture.toFile());
		assertThat(image.getWidth()).isGreaterThan(image.getHeight());
	}

	@Test
	void hasNoPictureOfWhatIsNoPage() throws IOException {
		Path text = Files.writeString(this.folder.resolve("plan.csv"), "a,b");

		assertThat(this.pictures.of(pdf(PDRectangle.A4, CROPPED, 0, 1), 2, pages())).isEmpty();
		assertThat(this.pictures.of(text, 1, pages())).isEmpty();
		assertThat(PageSize.all(text)).isEmpty();
	}

	private Path pages() {
		return this.folder.resolve("pages");
	}

	private Path pdf(PDRectangle media, PDRectangle crop, int rotation, int pages) throws IOException {
		Path file = this.folder.resolve("plan.pdf");
		try (PDDocument document = new PDDocument()) {
			for (int number = 1; number <= pages; number++) {
				PDPage page = new PDPage(media);
				page.setCropBox(crop);
				page.setRotation(rotation);
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 30);
					content.newLineAtOffset(170, 560);
					content.showText("Forests");
					content.endText();
				}
			}
			document.save(file.toFile());
		}
		return file;
	}

	private static Address.OfPage address(Path pdf) {
		return (Address.OfPage) SourceDocuments.read(pdf, Progress.NONE).lines().findFirst().orElseThrow().address();
	}

	private static Rectangle ink(BufferedImage image) {
		Rectangle ink = new Rectangle(-1, -1);
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				if ((image.getRGB(x, y) & 0xFF) < 0x60) {
					ink.add(new Rectangle(x, y, 1, 1));
				}
			}
		}
		return ink;
	}

}
