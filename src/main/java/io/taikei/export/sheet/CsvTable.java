package io.taikei.export.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/** Tables as CSV that Excel opens: in UTF-8, with the mark by which Excel knows that. */
public final class CsvTable {

	/** By this Excel knows that the file is in UTF-8. */
	public static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

	/** What makes a spreadsheet calculate a text, in half and full width. */
	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*");

	private CsvTable() {
	}

	/** The bytes of a file with the titles of the columns, and then the rows. */
	public static <T> byte[] of(List<Column<T>> columns, List<T> rows) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes)) {
			csv.writeRecord(columns.stream().map((column) -> cell(column.title())).toList());
			rows.forEach((row) -> csv
				.writeRecord(columns.stream().map((column) -> cell(column.value().apply(row))).toList()));
		}
		return bytes.toByteArray();
	}

	/** What stands in a cell. */
	public static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value.toString() : harmless(value.toString());
	}

	/** An apostrophe before it keeps a spreadsheet from calculating a text. */
	private static String harmless(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

}
