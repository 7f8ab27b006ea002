package io.taikei.planfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * The first row of a table.
 *
 * @param columns which column stands where, from 0; empty where a name is not known
 */
record TableHeader(List<Optional<ElementColumn>> columns) {

	static TableHeader of(List<String> cells, SourceSpan line, List<Problem> problems) {
		List<Optional<ElementColumn>> columns = new ArrayList<>();
		for (String cell : cells) {
			Optional<ElementColumn> column = ElementColumn.named(cell);
			if (column.isEmpty() && !cell.isBlank()) {
				problems.add(Problem.of(RuleId.UNKNOWN_COLUMN, line, ProblemMessage.of("column.unknown", known()))
					.about(cell));
			}
			if (column.isPresent() && columns.contains(column)) {
				problems.add(Problem.of(RuleId.DUPLICATE_COLUMN, line, ProblemMessage.of("column.twice")).about(cell));
			}
			columns.add(column);
		}
		if (!columns.contains(Optional.of(ElementColumn.TITLE))) {
			problems.add(Problem.of(RuleId.MISSING_COLUMN, line,
					ProblemMessage.of("column.missing", ElementColumn.TITLE.description())));
		}
		return new TableHeader(columns);
	}

	TableRow row(List<String> cells, SourceSpan line, List<Problem> problems) {
		Map<ElementColumn, String> values = new EnumMap<>(ElementColumn.class);
		for (int i = 0; i < cells.size(); i++) {
			String cell = cells.get(i).strip();
			if (i >= this.columns.size() && !cell.isEmpty()) {
				problems.add(Problem.of(RuleId.CELL_WITHOUT_COLUMN, line, ProblemMessage.of("row.long")).about(cell));
			}
			else if (!cell.isEmpty()) {
				this.columns.get(i).ifPresent((column) -> values.put(column, cell));
			}
		}
		List<ElementColumn> lacking = this.columns.stream().skip(cells.size()).flatMap(Optional::stream).toList();
		if (!lacking.isEmpty()) {
			problems.add(Problem.of(RuleId.COLUMN_WITHOUT_CELL, line,
					ProblemMessage.of("row.short", lacking.getFirst().description())));
		}
		return new TableRow(values, line, problems);
	}

	private static Bilingual known() {
		return Bilingual.commaSeparated(Stream.of(ElementColumn.values()).map(ElementColumn::description).toList());
	}

}
