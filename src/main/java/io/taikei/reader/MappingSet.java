package io.taikei.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.taikei.model.SourceSpan;

/**
 * A mapping set in SSSOM/TSV, read but not yet checked: metadata as YAML behind
 * {@code #}, then a table with tabs between its columns.
 *
 * @param file the file's name
 * @param header the metadata
 * @param columns the table's first line
 * @param rows its other lines
 */
record MappingSet(String file, MappingSetHeader header, CsvRecord columns, List<CsvRecord> rows) {

	MappingSet {
		rows = List.copyOf(rows);
	}

	static MappingSet read(Path path) {
		List<String> lines = lines(path);
		List<String> metadata = lines.stream().takeWhile((line) -> line.startsWith("#")).toList();
		MappingSetHeader header = YamlFile.read(path,
				metadata.stream().map((line) -> line.substring(1)).collect(Collectors.joining("\n")),
				MappingSetHeader.class);
		// Empty lines in place of the metadata keep the numbers of the lines.
		List<CsvRecord> table = table(path,
				"\n".repeat(metadata.size()) + String.join("\n", lines.subList(metadata.size(), lines.size())));
		if (table.isEmpty()) {
			throw new ReadingFailed.TableInvalid(path, lines.size(), "There is no table below the metadata.", null);
		}
		return new MappingSet(path.getFileName().toString(), header, table.getFirst(), table.subList(1, table.size()));
	}

	/** Where a line of the table stands. */
	SourceSpan source(CsvRecord line) {
		return SourceSpan.line(this.file, Math.toIntExact(line.getStartingLineNumber()));
	}

	/** The text of a row's column, or an empty text where the row is too short. */
	String text(CsvRecord row, String column) {
		int index = this.columns.getFields().indexOf(column);
		return (index >= 0 && index < row.getFieldCount()) ? row.getField(index).strip() : "";
	}

	private static List<String> lines(Path path) {
		try {
			return Files.readAllLines(path);
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(path, null, "No UTF-8 file that can be read.", ex);
		}
	}

	private static List<CsvRecord> table(Path path, String content) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator('\t')
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(content)) {
			return reader.stream().toList();
		}
		catch (CsvParseException | IOException ex) {
			throw new ReadingFailed.TableInvalid(path, null, String.valueOf(ex.getMessage()), ex);
		}
	}

}
