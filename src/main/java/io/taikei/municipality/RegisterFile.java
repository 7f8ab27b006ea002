package io.taikei.municipality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The tables that are shipped beside this class. */
final class RegisterFile {

	private RegisterFile() {
	}

	static <T> List<T> rows(String name, Function<NamedCsvRecord, T> row) {
		try (InputStream csv = Objects.requireNonNull(RegisterFile.class.getResourceAsStream(name));
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
			return rows.stream().map(row).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
