package io.taikei.intake.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the glyphs and the straight lines of a page. */
final class PageContentReader extends PDFGraphicsStreamEngine {

	private final Upright upright;

	private final List<Glyph> glyphs = new ArrayList<>();

	private final RulingCollector rulings = new RulingCollector();

	private final FontStyles styles = new FontStyles();

	private float largestImage;

	private int unseen;

	private PageContentReader(PDPage page) {
		super(page);
		this.upright = new Upright(page.getCropBox(), page.getRotation());
	}

	static PageContent read(PDPage page, int number) throws IOException {
		PageContentReader reader = new PageContentReader(page);
		reader.processPage(page);
		Upright upright = reader.upright;
		return new PageContent(number, upright.width(), upright.height(), Overprints.without(reader.glyphs),
				reader.rulings.rulings(), reader.largestImage / (upright.width() * upright.height()),
				reader.rulings.curves(), reader.unseen);
	}

	/**
	 * Takes the glyph down without drawing it: the outlines of a Type 3 font would be
	 * taken for lines.
	 */
	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		Glyph glyph = GlyphMeasure.measure(this.upright, matrix, font, code,
				this.styles.isBold(font) || mode == RenderingMode.FILL_STROKE);
		if (this.upright.page().holds(glyph.box())) {
			this.glyphs.add(glyph);
			this.unseen += (mode == RenderingMode.NEITHER && !glyph.isBlank()) ? 1 : 0;
		}
	}

	@Override
	public void drawImage(PDImage image) {
		Matrix place = getGraphicsState().getCurrentTransformationMatrix();
		float area = Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
		this.largestImage = Math.max(this.largestImage, area);
	}

	@Override
	public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
		moveTo((float) first.getX(), (float) first.getY());
		lineTo((float) second.getX(), (float) second.getY());
		lineTo((float) third.getX(), (float) third.getY());
		lineTo((float) fourth.getX(), (float) fourth.getY());
		closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.rulings.moveTo(this.upright.point(x, y));
	}

	@Override
	public void lineTo(float x, float y) {
		this.rulings.lineTo(this.upright.point(x, y));
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.rulings.curveTo(this.upright.point(x3, y3));
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.upright.inverse(this.rulings.current());
	}

	@Override
	public void closePath() {
		this.rulings.close();
	}

	@Override
	public void endPath() {
		this.rulings.forget();
	}

	@Override
	public void strokePath() {
		this.rulings.stroke();
	}

	@Override
	public void fillPath(int windingRule) {
		this.rulings.fill();
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		this.rulings.stroke();
	}

	@Override
	public void clip(int windingRule) {
		// What a clip hides is still on the page.
	}

	@Override
	public void shadingFill(COSName shading) {
		// A shade has neither text nor lines.
	}

}
