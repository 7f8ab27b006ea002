package io.taikei.intake.file.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * How a delimiter fits a text, by the text's first rows.
 *
 * @param rows rows with any text
 * @param parted those of them with several cells
 * @param alike most rows with the same number of cells
 */
record DelimiterFit(Delimiter delimiter, int rows, int parted, int alike) {

	private static final int SAMPLE = 300;

	/** The one that parts most rows into the same number of cells. */
	static DelimiterFit best(String text) {
		return Arrays.stream(Delimiter.values())
			.map((delimiter) -> of(delimiter, text))
			.max(Comparator.comparingInt(DelimiterFit::alike)
				.thenComparing(DelimiterFit::delimiter, Comparator.reverseOrder()))
			.orElseThrow();
	}

	/** Most rows have the same number of cells, or nearly all have several. */
	boolean isTable() {
		return this.parted > 1 && (3 * this.alike >= 2 * this.rows || 5 * this.parted >= 4 * this.rows);
	}

	/**
	 * More rows have several cells than sentences with a comma or numbered lines would.
	 */
	boolean isDoubtful() {
		return !isTable() && this.parted > 2 && 3 * this.parted >= this.rows;
	}

	private static DelimiterFit of(Delimiter delimiter, String text) {
		int rows = 0;
		Map<Integer, Integer> rowsByCells = new HashMap<>();
		try (CsvReader<CsvRecord> records = delimiter.records(text)) {
			for (CsvRecord cells : records) {
				if (cells.getFields().stream().allMatch(String::isBlank)) {
					continue;
				}
				rows++;
				if (cells.getFieldCount() > 1) {
					rowsByCells.merge(cells.getFieldCount(), 1, Integer::sum);
				}
				if (rows == SAMPLE) {
					break;
				}
			}
		}
		catch (CsvParseException ex) {
			// What is read before the damage tells enough; the damage is told when the
			// whole is read.
			rows = Math.max(rows, 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new DelimiterFit(delimiter, rows, rowsByCells.values().stream().mapToInt(Integer::intValue).sum(),
				rowsByCells.values().stream().mapToInt(Integer::intValue).max().orElse(0));
	}

}
