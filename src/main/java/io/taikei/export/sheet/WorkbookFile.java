package io.taikei.export.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;

/** An Excel file in the sheets' own font. */
public final class WorkbookFile {

	private WorkbookFile() {
	}

	/**
	 * The file's bytes; the same for the same sheets.
	 * @param sheets writes the sheets, one after another
	 */
	public static byte[] of(Consumer<Workbook> sheets) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Taikei", null)) {
			workbook.setGlobalDefaultFont(PrintSetup.FONT, PrintSetup.FONT_SIZE);
			sheets.accept(workbook);
		}
		return ReproducibleZip.copyOf(bytes.toByteArray());
	}

}
