package io.taikei.drafting.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws pages of PDFs when somebody looks at them, one at a time, and keeps some of the
 * pictures.
 */
public final class PagePictures {

	private static final Logger logger = LoggerFactory.getLogger(PagePictures.class);

	private static final float POINTS_PER_INCH = 72;

	private static final float RESOLUTION = 110;

	/** Of one picture: a poster is drawn smaller. */
	private static final float MOST_PIXELS = 4_000_000;

	private static final int SECONDS_TO_WAIT = 30;

	private final ReentrantLock turn = new ReentrantLock(true);

	private final int kept;

	/**
	 * Pictures of pages.
	 * @param kept how many are kept of a draft
	 */
	public PagePictures(int kept) {
		this.kept = kept;
	}

	/**
	 * The picture of a page, a JPEG.
	 * @param pdf the document
	 * @param number the page, from 1
	 * @param folder where the draft's pictures are kept
	 * @return empty where there is no such page, or it can't be drawn
	 */
	public Optional<Path> of(Path pdf, int number, Path folder) {
		Path picture = folder.resolve(pdf.getFileName().toString()).resolve(number + ".jpg");
		try {
			if (isNewer(picture, pdf)) {
				return Optional.of(picture);
			}
			if (!this.turn.tryLock(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
				return Optional.empty();
			}
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		try {
			return draw(pdf, number, picture, folder);
		}
		finally {
			this.turn.unlock();
		}
	}

	/** Whoever waited for the same page finds it drawn. */
	private Optional<Path> draw(Path pdf, int number, Path picture, Path folder) {
		try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			if (isNewer(picture, pdf)) {
				return Optional.of(picture);
			}
			if (number < 1 || number > document.getNumberOfPages()) {
				return Optional.empty();
			}
			keep(draw(document, number - 1), picture);
			KeptPictures.leave(folder, this.kept);
			return Optional.of(picture);
		}
		// A page may use up the memory, or need fonts that the system has not.
		catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError ex) {
			logger.warn("Page {} of {} could not be drawn", number, pdf.getFileName(), ex);
			return Optional.empty();
		}
	}

	private static BufferedImage draw(PDDocument document, int index) throws IOException {
		PDFRenderer renderer = new PDFRenderer(document);
		renderer.setSubsamplingAllowed(true);
		PageSize size = PageSize.of(document.getPage(index));
		float most = (float) Math.sqrt(MOST_PIXELS / Math.max(1, size.width() * size.height()));
		return renderer.renderImage(index, Math.min(RESOLUTION / POINTS_PER_INCH, most), ImageType.RGB);
	}

	private static void keep(BufferedImage image, Path picture) throws IOException {
		Files.createDirectories(picture.getParent());
		Path whole = picture.resolveSibling(picture.getFileName() + ".new");
		JpegPicture.write(image, whole);
		Files.move(whole, picture, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** A document may have been replaced by another one of its name. */
	private static boolean isNewer(Path picture, Path pdf) throws IOException {
		return Files.isRegularFile(picture)
				&& Files.getLastModifiedTime(picture).compareTo(Files.getLastModifiedTime(pdf)) >= 0;
	}

}
