package io.taikei.intake.file.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.taikei.intake.document.LineStyle;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * How paragraphs look: what they say themselves, or else their style, or the style that
 * this one is based on.
 */
final class DocxStyles {

	/** The level of text in an outline. */
	private static final int BODY = 9;

	private static final float TWENTIETHS = 20;

	/** POI takes the half points of a size for two points each. */
	private static final float QUARTERS = 4;

	private final XWPFDocument document;

	private final Map<String, List<CTStyle>> chains = new HashMap<>();

	DocxStyles(XWPFDocument document) {
		this.document = document;
	}

	/**
	 * How a paragraph looks.
	 * @param list how deep it stands in lists
	 */
	LineStyle of(XWPFParagraph paragraph, int list) {
		int heading = heading(paragraph);
		return new LineStyle(heading, (heading > 0) ? 0 : list, size(paragraph), isBold(paragraph), left(paragraph));
	}

	/** The list to which a paragraph's style belongs, if it has one. */
	@Nullable CTNumPr numbering(XWPFParagraph paragraph) {
		return chain(paragraph).stream()
			.map(CTStyle::getPPr)
			.filter((properties) -> properties != null && properties.isSetNumPr())
			.map(CTPPrGeneral::getNumPr)
			.findFirst()
			.orElse(null);
	}

	private int heading(XWPFParagraph paragraph) {
		if (paragraph.getCTPPr() != null && paragraph.getCTPPr().isSetOutlineLvl()) {
			return rank(paragraph.getCTPPr().getOutlineLvl().getVal().intValue());
		}
		return chain(paragraph).stream().flatMap((style) -> heading(style).stream()).findFirst().orElse(0);
	}

	private static Optional<Integer> heading(CTStyle style) {
		CTPPrGeneral properties = style.getPPr();
		if (properties != null && properties.isSetOutlineLvl()) {
			return Optional.of(rank(properties.getOutlineLvl().getVal().intValue()));
		}
		return Stream.of((style.getName() != null) ? style.getName().getVal() : "", style.getStyleId())
			.map(HeadingStyle::rank)
			.filter((rank) -> rank > 0)
			.findFirst();
	}

	private static int rank(int outlineLevel) {
		return (outlineLevel < BODY) ? outlineLevel + 1 : 0;
	}

	private boolean isBold(XWPFParagraph paragraph) {
		int letters = 0;
		int bold = 0;
		boolean byStyle = first(paragraph, DocxStyles::bold).orElse(false);
		for (XWPFRun run : paragraph.getRuns()) {
			int length = run.text().strip().length();
			letters += length;
			bold += bold(run.getCTR().getRPr()).orElse(byStyle) ? length : 0;
		}
		return 2 * bold > letters;
	}

	private float size(XWPFParagraph paragraph) {
		return paragraph.getRuns()
			.stream()
			.filter((run) -> !run.text().isBlank())
			.findFirst()
			.flatMap((run) -> size(run.getCTR().getRPr()))
			.or(() -> first(paragraph, DocxStyles::size))
			.orElseGet(this::usualSize);
	}

	private float usualSize() {
		if (this.document.getStyles() == null || this.document.getStyles().getDefaultRunStyle() == null) {
			return 0;
		}
		Double size = this.document.getStyles().getDefaultRunStyle().getFontSizeAsDouble();
		return (size != null) ? size.floatValue() : 0;
	}

	private static float left(XWPFParagraph paragraph) {
		int first = Math.max(paragraph.getIndentationFirstLine(), 0) - Math.max(paragraph.getIndentationHanging(), 0);
		return Math.max(Math.max(paragraph.getIndentationLeft(), 0) + first, 0) / TWENTIETHS;
	}

	private <T> Optional<T> first(XWPFParagraph paragraph, Function<@Nullable CTRPr, Optional<T>> property) {
		return chain(paragraph).stream().flatMap((style) -> property.apply(style.getRPr()).stream()).findFirst();
	}

	private static Optional<Boolean> bold(@Nullable CTRPr properties) {
		return (properties != null && properties.sizeOfBArray() > 0)
				? Optional.of(!properties.getBArray(0).isSetVal() || POIXMLUnits.parseOnOff(properties.getBArray(0)))
				: Optional.empty();
	}

	private static Optional<Float> size(@Nullable CTRPr properties) {
		return (properties != null && properties.sizeOfSzArray() > 0)
				? Optional
					.of((float) Units.toPoints(POIXMLUnits.parseLength(properties.getSzArray(0).xgetVal())) / QUARTERS)
				: Optional.empty();
	}

	/** A paragraph's style and those that it is based on. */
	private List<CTStyle> chain(XWPFParagraph paragraph) {
		if (this.document.getStyles() == null) {
			return List.of();
		}
		String style = (paragraph.getStyleID() != null) ? paragraph.getStyleID() : "";
		return this.chains.computeIfAbsent(style, this::chain);
	}

	private List<CTStyle> chain(String id) {
		List<CTStyle> chain = new ArrayList<>();
		XWPFStyle style = this.document.getStyles().getStyle(id);
		while (style != null && !chain.contains(style.getCTStyle())) {
			chain.add(style.getCTStyle());
			style = (style.getBasisStyleID() != null) ? this.document.getStyles().getStyle(style.getBasisStyleID())
					: null;
		}
		return chain;
	}

}
