package io.taikei.drafting.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The size of a page as it is seen, turned and cropped.
 *
 * @param width in points
 * @param height in points
 */
public record PageSize(float width, float height) {

	/** Those of all pages of a PDF; none where it can't be opened. */
	public static List<PageSize> all(Path pdf) {
		try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			return StreamSupport.stream(document.getPages().spliterator(), false).map(PageSize::of).toList();
		}
		catch (IOException | RuntimeException ex) {
			return List.of();
		}
	}

	static PageSize of(PDPage page) {
		PDRectangle crop = page.getCropBox();
		return (page.getRotation() % 180 == 0) ? new PageSize(crop.getWidth(), crop.getHeight())
				: new PageSize(crop.getHeight(), crop.getWidth());
	}

}
