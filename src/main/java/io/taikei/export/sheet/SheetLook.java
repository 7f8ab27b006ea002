package io.taikei.export.sheet;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** What all sheets look like. */
public final class SheetLook {

	/** The height of a line of 游ゴシック of 10 points, in points. */
	public static final double LINE = 17;

	private SheetLook() {
	}

	/** Writes what a sheet shows, and below it what one has to know of it. */
	public static void title(Worksheet worksheet, String lead, String plans, String note) {
		worksheet.value(0, 0, lead);
		worksheet.style(0, 0).bold().fontSize(14).set();
		worksheet.value(1, 0, plans + "　" + note);
	}

	/** The cells above the rows. */
	public static void header(Range cells, String alignment) {
		cells.style()
			.bold()
			.fillColor("E8EEF3")
			.borderStyle(BorderStyle.THIN)
			.wrapText(true)
			.verticalAlignment(alignment)
			.set();
	}

	/** The cells of the rows. */
	public static void rows(Range cells, String alignment) {
		cells.style().borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment(alignment).set();
	}

}
