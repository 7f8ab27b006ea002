package io.taikei.intake.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;

/** Where a glyph stands on the page, how large it is, and what it stands for. */
final class GlyphMeasure {

	/** How far Japanese fonts go above the base line, of their size. */
	private static final float ASCENT = 0.88f;

	private GlyphMeasure() {
	}

	/**
	 * @param matrix from the glyph's space, in which the font's size is 1, to the page's
	 */
	static Glyph measure(Upright upright, Matrix matrix, PDFont font, int code, boolean bold) throws IOException {
		float advance = (font instanceof PDType3Font type3) ? type3.getWidth(code) * type3.getFontMatrix().getScaleX()
				: font.getWidth(code) / 1000;
		List<Box> corners = List.of(at(upright, matrix, 0, ASCENT), at(upright, matrix, advance, ASCENT),
				at(upright, matrix, 0, ASCENT - 1), at(upright, matrix, advance, ASCENT - 1));
		Point2D base = upright.point(matrix.getTranslateX(), matrix.getTranslateY());
		Point2D along = upright.point(matrix.getTranslateX() + matrix.getScaleX(),
				matrix.getTranslateY() + matrix.getShearY());
		double dx = along.getX() - base.getX();
		double dy = along.getY() - base.getY();
		float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
		return new Glyph(text(font, code), Box.around(corners), size, bold, flow(font, dx, dy));
	}

	private static Flow flow(PDFont font, double dx, double dy) {
		if (Math.abs(dy) > Math.abs(dx)) {
			return (dy > 0) ? Flow.DOWN : Flow.UP;
		}
		return font.isVertical() ? Flow.DOWN : Flow.ACROSS;
	}

	private static Box at(Upright upright, Matrix matrix, float x, float y) {
		Point2D.Float point = matrix.transformPoint(x, y);
		Point2D.Float seen = upright.point(point.x, point.y);
		return new Box(seen.x, seen.y, seen.x, seen.y);
	}

	private static String text(PDFont font, int code) {
		String text = Objects.requireNonNullElse(font.toUnicode(code), "");
		return text.isEmpty() || text.equals("\0") ? Glyph.UNKNOWN : UnifiedCharacters.unify(text);
	}

}
