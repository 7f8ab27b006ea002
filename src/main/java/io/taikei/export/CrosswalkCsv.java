package io.taikei.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.taikei.export.sheet.Column;
import io.taikei.query.comparison.Crosswalk;
import org.jspecify.annotations.Nullable;

/**
 * The crosswalk of two plans as CSV that Excel opens: a row for each pair, then one for
 * each element without a counterpart, with what its document notes about it.
 */
public final class CrosswalkCsv {

	/** By this Excel knows that the file is in UTF-8. */
	static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

	/** What makes a spreadsheet calculate a text, in half and full width. */
	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*");

	private CrosswalkCsv() {
	}

	/** The file's bytes; the same for the same crosswalk. */
	public static byte[] of(Crosswalk crosswalk) throws IOException {
		List<Column<CrosswalkLine>> columns = Stream
			.concat(ComparisonColumns.of(crosswalk.from(), crosswalk.to()).stream(),
					Stream.of(ComparisonColumns.note()))
			.toList();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes)) {
			csv.writeRecord(columns.stream().map((column) -> cell(column.title())).toList());
			Stream.of(CrosswalkLine.pairs(crosswalk), CrosswalkLine.oneSided(crosswalk))
				.flatMap(List::stream)
				.map((line) -> columns.stream().map((column) -> cell(column.value().apply(line))).toList())
				.forEach(csv::writeRecord);
		}
		return bytes.toByteArray();
	}

	/** What stands in a cell. */
	static String cell(@Nullable Object value) {
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
