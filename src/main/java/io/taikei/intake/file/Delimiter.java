package io.taikei.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** What parts the cells of a text table. */
enum Delimiter {

	COMMA(','), TAB('\t'), SEMICOLON(';'), BAR('|');

	private static final int SAMPLE = 300;

	private final char character;

	Delimiter(char character) {
		this.character = character;
	}

	/**
	 * The one that parts most rows into the same number of cells; none where it doesn't
	 * part half the rows at all.
	 */
	static Optional<Delimiter> of(String text) {
		return Arrays.stream(values())
			.map((delimiter) -> delimiter.fit(text))
			.filter((fit) -> fit.parted > 1 && 2 * fit.parted >= fit.rows)
			.max(Comparator.comparingInt((Fit fit) -> fit.alike)
				.thenComparing(Fit::delimiter, Comparator.reverseOrder()))
			.map(Fit::delimiter);
	}

	CsvReader<CsvRecord> records(String text) {
		return CsvReader.builder()
			.fieldSeparator(this.character)
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.trimWhitespacesAroundQuotes(true)
			.allowUnclosedQuote(false)
			.ofCsvRecord(text);
	}

	private Fit fit(String text) {
		int rows = 0;
		Map<Integer, Integer> rowsByCells = new HashMap<>();
		try (CsvReader<CsvRecord> records = records(text)) {
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
		return new Fit(this, rows, rowsByCells.values().stream().mapToInt(Integer::intValue).sum(),
				rowsByCells.values().stream().mapToInt(Integer::intValue).max().orElse(0));
	}

	/**
	 * How a delimiter fits.
	 *
	 * @param rows rows with any text
	 * @param parted those of them with several cells
	 * @param alike most rows with the same number of cells
	 */
	private record Fit(Delimiter delimiter, int rows, int parted, int alike) {

	}

}
