package io.taikei.planfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.planfile.ElementForm.IndicatorForm;
import io.taikei.planfile.ElementForm.MeasurementForm;
import io.taikei.planfile.ElementForm.Place;
import io.taikei.planfile.ElementForm.StatementForm;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param cells what stands in it, by column; empty cells left out
 * @param line where it stands
 * @param problems where problems are told
 */
record TableRow(Map<TableColumn, String> cells, SourceSpan line, List<Problem> problems) {

	private static final Pattern SEPARATOR = Pattern.compile("[;；、､\\n]");

	private static final List<TableColumn> OF_INDICATOR = List.of(TableColumn.UNIT, TableColumn.BASELINE,
			TableColumn.BASELINE_YEAR, TableColumn.TARGET, TableColumn.TARGET_YEAR);

	Optional<String> cell(TableColumn column) {
		return Optional.ofNullable(this.cells.get(column));
	}

	Optional<String> parent() {
		return cell(TableColumn.PARENT);
	}

	ElementForm form() {
		return new ElementForm(text(TableColumn.CODE), null, id(), text(TableColumn.LEVEL), text(TableColumn.TITLE),
				text(TableColumn.FIELD), null, null, isPlaceholder(), text(TableColumn.NOTE), null,
				items(TableColumn.ALSO).map(Place::under).toList(), items(TableColumn.DEPARTMENTS).toList(),
				indicators(),
				Stream
					.concat(statements(TableColumn.NEEDS, Statement.Kind.NEED),
							statements(TableColumn.MEASURES, Statement.Kind.MEASURE))
					.toList(),
				null, lines(), null, null);
	}

	private @Nullable String id() {
		String id = this.cells.get(TableColumn.ID);
		if (id == null || ElementIds.WRITTEN.matcher(id).matches()) {
			return id;
		}
		this.problems.add(
				Problem
					.error("malformed-value", this.line,
							"%s must be up to 100 letters, digits, dots, hyphens and underscores, such as 1-1.2."
								.formatted(TableColumn.ID.description()))
					.about(id));
		return null;
	}

	private boolean isPlaceholder() {
		String cell = this.cells.get(TableColumn.PLACEHOLDER);
		if (cell == null) {
			return false;
		}
		Optional<Boolean> said = YesOrNo.said(cell);
		if (said.isEmpty()) {
			this.problems.add(Problem
				.error("malformed-value", this.line,
						"%s must be %s.".formatted(TableColumn.PLACEHOLDER.description(), YesOrNo.words()))
				.about(cell));
		}
		return said.orElse(false);
	}

	private List<IndicatorForm> indicators() {
		MeasurementForm baseline = measurement(TableColumn.BASELINE, TableColumn.BASELINE_YEAR);
		MeasurementForm target = measurement(TableColumn.TARGET, TableColumn.TARGET_YEAR);
		String name = this.cells.get(TableColumn.INDICATOR);
		if (name != null) {
			return List.of(new IndicatorForm(name, text(TableColumn.UNIT), baseline, target, null));
		}
		tellOfIndicatorWithoutName();
		return List.of();
	}

	private void tellOfIndicatorWithoutName() {
		List<TableColumn> lost = OF_INDICATOR.stream().filter(this.cells::containsKey).toList();
		if (!lost.isEmpty()) {
			this.problems.add(Problem
				.error("indicator-without-name", this.line,
						"Without a name of the indicator, %s would be lost; write its name in the column %s.".formatted(
								lost.stream().map(TableColumn::description).collect(Collectors.joining(", ")),
								TableColumn.INDICATOR.description()))
				.about(lost.stream().map(this.cells::get).collect(Collectors.joining("、"))));
		}
	}

	private @Nullable MeasurementForm measurement(TableColumn value, TableColumn year) {
		String text = this.cells.get(value);
		WrittenYear measured = year(year);
		if (text != null) {
			return new MeasurementForm(measured, text);
		}
		cell(year).ifPresent((cell) -> this.problems.add(Problem
			.error("year-without-value", this.line,
					"Without a value, %s would be lost; write the value in the column %s, or leave the year out."
						.formatted(year.description(), value.description()))
			.about(cell)));
		return null;
	}

	private @Nullable WrittenYear year(TableColumn column) {
		String cell = this.cells.get(column);
		return (cell != null)
				? WrittenYear.of(new WrittenYear(cell).year(column.description(), this.line, this.problems)) : null;
	}

	private @Nullable String lines() {
		String lines = cell(TableColumn.SOURCE).map(JapaneseText::matchKey).orElse(null);
		if (lines == null || DocumentLines.WRITTEN.matcher(lines).matches()) {
			return lines;
		}
		this.problems.add(
				Problem
					.error("malformed-value", this.line,
							"%s must be lines of the document such as 3 or 3-5."
								.formatted(TableColumn.SOURCE.description()))
					.about(lines));
		return null;
	}

	/** The sentences of a cell, one on each of its lines. */
	private Stream<StatementForm> statements(TableColumn column, Statement.Kind kind) {
		return cell(column).stream()
			.flatMap(String::lines)
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map((text) -> new StatementForm(kind, text, null, null));
	}

	private Stream<String> items(TableColumn column) {
		return cell(column).stream()
			.flatMap(SEPARATOR::splitAsStream)
			.map(String::strip)
			.filter((item) -> !item.isEmpty());
	}

	private @Nullable String text(TableColumn column) {
		return this.cells.get(column);
	}

}
