package io.taikei.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.taikei.model.Municipality;

/** The municipalities of Japan, in the order of their codes; NOTICE names the source. */
final class Municipalities {

	private static final Path FILE = Path.of("src/test/resources/io/taikei/country/municipalities.csv");

	private Municipalities() {
	}

	static List<Municipality> all() {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
			return rows.stream()
				.map((row) -> new Municipality(row.getField("code"), row.getField("name"), row.getField("prefecture")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
