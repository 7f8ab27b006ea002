package io.taikei.export.sheet;

import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/**
 * How sheets are printed: on A4 landscape, with the plans above and the page's number
 * below.
 *
 * @param plans which plans the sheets are about
 */
public record PrintSetup(String plans) {

	/** What the sheets are written in. */
	public static final String FONT = "游ゴシック";

	/** Its size, in points. */
	static final double FONT_SIZE = 10;

	/** In inches. */
	private static final float MARGIN = 0.4f;

	private static final int SMALL = 9;

	/**
	 * So many half-width characters of 10 points stand beside each other on a page where
	 * none is printed smaller than 9 points, even in a font that is wider than the
	 * sheets' own.
	 */
	private static final double PAGE = 136;

	/**
	 * Sets a worksheet up. What is too wide to be read on one page goes on beside it.
	 * @param name what stands above at the right
	 * @param widths how wide the columns are, in half-width characters
	 * @param names how many columns at the left say what a row is about
	 */
	public void apply(Worksheet worksheet, String name, List<Double> widths, int names) {
		int pagesAcross = pagesAcross(widths, names);
		if (pagesAcross > 1) {
			worksheet.repeatCols(0, names - 1);
		}
		worksheet.paperSize(PaperSize.A4_PAPER);
		worksheet.pageOrientation("landscape");
		worksheet.fitToWidth((short) pagesAcross);
		worksheet.fitToHeight((short) 0);
		worksheet.setAutoPageBreaks(true);
		worksheet.leftMargin(MARGIN);
		worksheet.rightMargin(MARGIN);
		// An ampersand begins a code there.
		worksheet.header(this.plans.replace("&", "&&"), Position.LEFT, FONT, SMALL);
		worksheet.header(name, Position.RIGHT, FONT, SMALL);
		worksheet.footer("&P / &N", Position.CENTER, FONT, SMALL);
	}

	/** By what really fits beside the names, as no column is parted. */
	private static int pagesAcross(List<Double> widths, int names) {
		double repeated = widths.stream().limit(names).mapToDouble(Double::doubleValue).sum();
		int pages = 1;
		double filled = repeated;
		for (double width : widths.stream().skip(names).toList()) {
			if (filled > repeated && filled + width > PAGE) {
				pages++;
				filled = repeated;
			}
			filled += width;
		}
		return pages;
	}

}
