package io.taikei.drafting.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures of print small enough for a page. */
final class JpegPicture {

	private static final float QUALITY = 0.6F;

	private JpegPicture() {
	}

	static void write(BufferedImage image, Path file) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		Files.deleteIfExists(file);
		try (ImageOutputStream output = ImageIO.createImageOutputStream(file.toFile())) {
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(QUALITY);
			writer.setOutput(output);
			writer.write(null, new IIOImage(image, null, null), settings);
		}
		finally {
			writer.dispose();
		}
	}

}
