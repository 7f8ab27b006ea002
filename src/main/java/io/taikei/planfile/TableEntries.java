package io.taikei.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.form.PlanForm;
import io.taikei.source.SourceLines;
import io.taikei.text.JapaneseText;
import io.taikei.text.ProblemMessage;

/**
 * The elements of a table: one row each, which names its parent by code, id or title; the
 * rows may stand in any order. What is wrong with a row is told with its line.
 */
final class TableEntries {

	private static final Pattern RECORD = Pattern.compile(" \\(record starting at line (\\d+)\\)");

	private final List<PlanForm.Level> levels;

	private final List<Problem> problems;

	private int headerLine = 1;

	TableEntries(List<PlanForm.Level> levels, List<Problem> problems) {
		this.levels = levels;
		this.problems = problems;
	}

	int headerLine() {
		return this.headerLine;
	}

	/** The topmost elements, with what stands below them. */
	List<ElementEntry> roots(SourceLines table) {
		Map<ElementEntry, TableRow> rows = new LinkedHashMap<>();
		for (TableRow row : rows(table)) {
			rows.put(new ElementEntry(row.form(), (part) -> row.line(), this.levels, null), row);
		}
		Map<String, List<ElementEntry>> names = names(rows);
		List<ElementEntry> roots = new ArrayList<>();
		rows.forEach((entry, row) -> {
			Optional<String> parent = row.parent();
			if (parent.isEmpty()) {
				roots.add(entry);
			}
			else {
				place(entry, row, parent.get(), names).ifPresent(roots::add);
			}
		});
		return roots;
	}

	/** Puts an element below its parent; it comes back where it has none. */
	private Optional<ElementEntry> place(ElementEntry entry, TableRow row, String parent,
			Map<String, List<ElementEntry>> names) {
		List<ElementEntry> candidates = names.getOrDefault(key(parent), List.of());
		if (candidates.size() == 1 && isBelow(candidates.getFirst(), entry)) {
			this.problems
				.add(Problem.of(RuleId.PLACEMENT_CYCLE, row.line(), ProblemMessage.of("row.circle")).about(parent));
			return Optional.of(entry);
		}
		if (candidates.size() == 1) {
			candidates.getFirst().add(entry);
			return Optional.empty();
		}
		if (candidates.size() > 1) {
			this.problems
				.add(Problem.of(RuleId.AMBIGUOUS_REFERENCE, row.line(), ProblemMessage.of("row.ambiguous-parent"))
					.about(parent));
		}
		entry.standsUnder(parent);
		return Optional.of(entry);
	}

	private static boolean isBelow(ElementEntry entry, ElementEntry other) {
		for (ElementEntry above = entry; above != null; above = above.parent()) {
			if (above == other) {
				return true;
			}
		}
		return false;
	}

	/** Elements by id, else by code, else by title. */
	private static Map<String, List<ElementEntry>> names(Map<ElementEntry, TableRow> rows) {
		Map<String, List<ElementEntry>> names = new HashMap<>();
		for (ElementColumn column : List.of(ElementColumn.ID, ElementColumn.CODE, ElementColumn.TITLE)) {
			Map<String, List<ElementEntry>> named = new HashMap<>();
			rows.forEach((entry, row) -> row.cell(column)
				.ifPresent((name) -> named.computeIfAbsent(key(name), (key) -> new ArrayList<>()).add(entry)));
			named.forEach(names::putIfAbsent);
		}
		return names;
	}

	private static String key(String name) {
		return JapaneseText.matchKey(name);
	}

	/** The rows, up to the first that is no CSV. */
	private List<TableRow> rows(SourceLines table) {
		List<TableRow> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> records = records(table)) {
			TableHeader header = null;
			for (CsvRecord csv : records) {
				SourceSpan line = SourceSpan.line(table.file(), Math.toIntExact(csv.getStartingLineNumber()));
				if (header == null) {
					this.headerLine = line.firstLine();
					header = TableHeader.of(csv.getFields(), line, this.problems);
				}
				else if (csv.getFields().stream().anyMatch((cell) -> !cell.isBlank())) {
					rows.add(header.row(csv.getFields(), line, this.problems));
				}
			}
		}
		catch (CsvParseException | java.io.IOException ex) {
			this.problems.add(Problem.of(RuleId.INVALID_TABLE, place(table, ex),
					ProblemMessage.of("table.no-csv", sentence(ex))));
		}
		return rows;
	}

	/** Rows of any length; the header tells of cells that are too many or too few. */
	private static CsvReader<CsvRecord> records(SourceLines table) {
		return CsvReader.builder()
			.skipEmptyLines(true)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.ofCsvRecord(table.content());
	}

	/** Where the record stands that is no CSV; the reader tells so in words alone. */
	private static SourceSpan place(SourceLines table, Exception ex) {
		Matcher record = RECORD.matcher(String.valueOf(ex.getMessage()));
		return SourceSpan.line(table.file(), record.find() ? Integer.parseInt(record.group(1)) : 1);
	}

	private static String sentence(Exception ex) {
		return RECORD.matcher(String.valueOf(ex.getMessage())).replaceFirst("").strip() + ".";
	}

}
