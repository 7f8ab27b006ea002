package io.taikei.intake.file.text;

import java.io.IOException;
import java.nio.file.Path;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FileLimits;
import io.taikei.intake.file.FileName;
import io.taikei.intake.file.GridBuilder;
import io.taikei.intake.file.SourceUnreadable;

/** A table whose cells stand between commas, tabs, semicolons or bars. */
final class DelimitedTable {

	private final Path file;

	private final GridBuilder grid;

	DelimitedTable(Path file) {
		this.file = file;
		this.grid = new GridBuilder("", new FileLimits(file));
	}

	SourceTable read(String text, Delimiter delimiter) throws IOException {
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
		return new SourceTable(this.grid.build(FileName.of(this.file), GridBuilder.CellAddressing.inSheet("")), false);
	}

}
