package io.taikei.intake.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The way from a PDF's coordinates to points from the upper left corner of the page as it
 * is seen.
 */
final class Upright {

	private final AffineTransform transform;

	private final float width;

	private final float height;

	Upright(PDRectangle crop, int rotation) {
		float left = crop.getLowerLeftX();
		float bottom = crop.getLowerLeftY();
		float right = crop.getUpperRightX();
		float top = crop.getUpperRightY();
		boolean turned = rotation % 180 != 0;
		this.width = turned ? crop.getHeight() : crop.getWidth();
		this.height = turned ? crop.getWidth() : crop.getHeight();
		this.transform = switch (Math.floorMod(rotation, 360)) {
			case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
			case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
			case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
			default -> new AffineTransform(1, 0, 0, -1, -left, top);
		};
	}

	float width() {
		return this.width;
	}

	float height() {
		return this.height;
	}

	Box page() {
		return new Box(0, 0, this.width, this.height);
	}

	Point2D.Float point(float x, float y) {
		Point2D.Float point = new Point2D.Float();
		this.transform.transform(new Point2D.Float(x, y), point);
		return point;
	}

	Point2D inverse(Point2D point) {
		try {
			return this.transform.inverseTransform(point, null);
		}
		catch (NoninvertibleTransformException ex) {
			throw new IllegalStateException("A turn by right angles can always be turned back", ex);
		}
	}

}
