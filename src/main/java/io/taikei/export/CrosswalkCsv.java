package io.taikei.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.CsvTable;
import io.taikei.query.comparison.Crosswalk;

/**
 * The crosswalk of two plans as CSV that Excel opens: a row for each pair, then one for
 * each element without a counterpart, with what its document notes about it.
 */
public final class CrosswalkCsv {

	private CrosswalkCsv() {
	}

	/** The file's bytes; the same for the same crosswalk. */
	public static byte[] of(Crosswalk crosswalk) throws IOException {
		List<Column<CrosswalkLine>> columns = Stream
			.concat(ComparisonColumns.of(crosswalk.from(), crosswalk.to()).stream(),
					Stream.of(ComparisonColumns.note()))
			.toList();
		return CsvTable.of(columns, CrosswalkLine.all(crosswalk));
	}

}
