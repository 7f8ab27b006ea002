package io.taikei.sssom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.source.ReadingFailed;
import io.taikei.text.ProblemMessage;

/**
 * A mapping set in SSSOM/TSV, read but not yet checked: metadata, then a table with tabs
 * between its columns.
 *
 * @param file the file's name
 * @param metadata the metadata
 * @param columns the table's first line
 * @param rows its other lines
 * @param filled the first row that has a value, by the columns that have any
 */
record MappingSet(String file, MappingMetadata metadata, CsvRecord columns, List<CsvRecord> rows,
		Map<String, CsvRecord> filled) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+(?:\\R|\\z)");

	MappingSet {
		rows = List.copyOf(rows);
		filled = Map.copyOf(filled);
	}

	static MappingSet read(Path path) {
		try {
			return parse(path, Files.readString(path));
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(path, null, ProblemMessage.of("file.unreadable"), ex);
		}
	}

	/** The set that a file's content is. */
	static MappingSet parse(Path path, String content) {
		// SSSOM has none, but Excel writes one.
		String text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
		int begin = endOfMetadata(text);
		List<String> lines = text.substring(0, begin).lines().toList();
		MappingMetadata metadata = lines.isEmpty() ? MappingMetadata.beside(path)
				: MappingMetadata.embedded(path, lines);
		// Empty lines in place of the metadata keep the numbers of the lines.
		List<CsvRecord> table = table(path, "\n".repeat(lines.size()) + text.substring(begin));
		if (table.isEmpty()) {
			throw new ReadingFailed.TableInvalid(path, Math.max(1, lines.size()), ProblemMessage.of("mapping.no-table"),
					null);
		}
		List<CsvRecord> rows = table.subList(1, table.size());
		return new MappingSet(Objects.toString(path.getFileName()), metadata, table.getFirst(), rows,
				filled(table.getFirst().getFields(), rows));
	}

	/** Where the lines that begin with {@code #} end. */
	private static int endOfMetadata(String text) {
		Matcher line = LINE.matcher(text);
		int end = 0;
		while (text.startsWith("#", end) && line.find(end)) {
			end = line.end();
		}
		return end;
	}

	/** Where a line of the table stands. */
	SourceSpan source(CsvRecord line) {
		return SourceSpan.line(this.file, Math.toIntExact(line.getStartingLineNumber()));
	}

	boolean hasColumn(String column) {
		return this.columns.getFields().contains(column);
	}

	/**
	 * What a row has in a slot: what stands in its column, else what the metadata says
	 * for all rows, which counts only where no row has a value of its own. Empty where
	 * nothing does.
	 */
	String text(CsvRecord row, String slot) {
		return this.filled.containsKey(slot) ? cell(row, this.columns.getFields().indexOf(slot))
				: this.metadata.header().forAllRows(slot);
	}

	/** What the metadata says for all rows in vain, as rows have values of their own. */
	List<Problem> notPropagated() {
		List<Problem> problems = new ArrayList<>();
		for (String slot : this.columns.getFields()) {
			CsvRecord row = this.filled.get(slot);
			if (row != null && !this.metadata.header().forAllRows(slot).isEmpty()) {
				problems.add(Problem.of(RuleId.METADATA_NOT_PROPAGATED, this.metadata.source(slot),
						ProblemMessage.of("mapping.not-propagated", slot, row.getStartingLineNumber())));
			}
		}
		return problems;
	}

	private static Map<String, CsvRecord> filled(List<String> columns, List<CsvRecord> rows) {
		Map<String, CsvRecord> filled = new HashMap<>();
		for (CsvRecord row : rows) {
			for (int column = 0; column < columns.size(); column++) {
				if (!cell(row, column).isEmpty()) {
					filled.putIfAbsent(columns.get(column), row);
				}
			}
		}
		return filled;
	}

	/** What stands in the slot's column, to the letter. */
	String exact(CsvRecord row, String slot) {
		int column = this.columns.getFields().indexOf(slot);
		return (column >= 0 && column < row.getFieldCount()) ? row.getField(column) : "";
	}

	private static String cell(CsvRecord row, int column) {
		return (column >= 0 && column < row.getFieldCount()) ? row.getField(column).strip() : "";
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
			throw new ReadingFailed.TableInvalid(path, null,
					ProblemMessage.of("mapping.no-tsv", String.valueOf(ex.getMessage())), ex);
		}
	}

}
