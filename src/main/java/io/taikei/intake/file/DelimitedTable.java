package io.taikei.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.intake.document.SourceTable;

/** A table whose cells stand between commas, tabs, semicolons or bars. */
final class DelimitedTable {

	private final Path file;

	private final GridBuilder grid;

	DelimitedTable(Path file) {
		this.file = file;
		this.grid = new GridBuilder("", new FileLimits(file));
	}

	/** A text in which nothing parts cells is no table, unless its name says so. */
	List<SourceTable> read() throws IOException {
		String text = TextEncoding.decode(Files.readAllBytes(this.file))
			.orElseThrow(() -> new SourceUnreadable.UnknownCharacters(this.file));
		Optional<Delimiter> delimiter = Delimiter.of(text);
		String name = DocumentFile.name(this.file);
		if (delimiter.isEmpty() && !name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)")) {
			return List.of();
		}
		put(text, delimiter.orElse(Delimiter.COMMA));
		return List.of(new SourceTable(this.grid.build(name, GridBuilder.CellAddressing.inSheet("")), false));
	}

	private void put(String text, Delimiter delimiter) throws IOException {
		int row = 1;
		try (CsvReader<CsvRecord> records = delimiter.records(text)) {
			for (CsvRecord cells : records) {
				for (int column = 1; column <= cells.getFieldCount(); column++) {
					this.grid.put(row, column, cells.getField(column - 1));
				}
				row++;
			}
		}
		catch (CsvParseException ex) {
			throw new SourceUnreadable.Damaged(this.file, row, ex);
		}
	}

}
