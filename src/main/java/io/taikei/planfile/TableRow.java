package io.taikei.planfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.ElementForm.IndicatorForm;
import io.taikei.planfile.form.ElementForm.MeasurementForm;
import io.taikei.planfile.form.ElementForm.Place;
import io.taikei.planfile.form.ElementForm.StatementForm;
import io.taikei.planfile.form.WrittenYear;
import io.taikei.text.Bilingual;
import io.taikei.text.JapaneseText;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param cells what stands in it, by column; empty cells left out
 * @param line where it stands
 * @param problems where problems are told
 */
record TableRow(Map<ElementColumn, String> cells, SourceSpan line, List<Problem> problems) {

	private static final Pattern SEPARATOR = Pattern.compile("[;；、､\\n]");

	private static final List<ElementColumn> OF_INDICATOR = List.of(ElementColumn.UNIT, ElementColumn.BASELINE,
			ElementColumn.BASELINE_YEAR, ElementColumn.TARGET, ElementColumn.TARGET_YEAR);

	Optional<String> cell(ElementColumn column) {
		return Optional.ofNullable(this.cells.get(column));
	}

	Optional<String> parent() {
		return cell(ElementColumn.PARENT);
	}

	ElementForm form() {
		return new ElementForm(text(ElementColumn.CODE), null, id(), text(ElementColumn.LEVEL),
				text(ElementColumn.TITLE), text(ElementColumn.FIELD), null, null, isPlaceholder(),
				text(ElementColumn.NOTE), null, items(ElementColumn.ALSO).map(Place::under).toList(),
				items(ElementColumn.DEPARTMENTS).toList(), indicators(),
				Stream
					.concat(statements(ElementColumn.NEEDS, Statement.Kind.NEED),
							statements(ElementColumn.MEASURES, Statement.Kind.MEASURE))
					.toList(),
				null, lines(), null, null);
	}

	private @Nullable String id() {
		String id = this.cells.get(ElementColumn.ID);
		if (id == null || ElementIds.WRITTEN.matcher(id).matches()) {
			return id;
		}
		this.problems.add(Problem
			.of(RuleId.MALFORMED_VALUE, this.line, ProblemMessage.of("row.id", ElementColumn.ID.description()))
			.about(id));
		return null;
	}

	private boolean isPlaceholder() {
		String cell = this.cells.get(ElementColumn.PLACEHOLDER);
		if (cell == null) {
			return false;
		}
		Optional<Boolean> said = YesOrNo.said(cell);
		if (said.isEmpty()) {
			this.problems.add(
					Problem
						.of(RuleId.MALFORMED_VALUE, this.line,
								ProblemMessage.of("row.yes-or-no", ElementColumn.PLACEHOLDER.description(),
										YesOrNo.yes(), YesOrNo.no()))
						.about(cell));
		}
		return said.orElse(false);
	}

	private List<IndicatorForm> indicators() {
		MeasurementForm baseline = measurement(ElementColumn.BASELINE, ElementColumn.BASELINE_YEAR);
		MeasurementForm target = measurement(ElementColumn.TARGET, ElementColumn.TARGET_YEAR);
		String name = this.cells.get(ElementColumn.INDICATOR);
		if (name != null) {
			return List.of(new IndicatorForm(name, text(ElementColumn.UNIT), baseline, target, null));
		}
		tellOfIndicatorWithoutName();
		return List.of();
	}

	private void tellOfIndicatorWithoutName() {
		List<ElementColumn> lost = OF_INDICATOR.stream().filter(this.cells::containsKey).toList();
		if (!lost.isEmpty()) {
			this.problems.add(
					Problem
						.of(RuleId.INDICATOR_WITHOUT_NAME, this.line,
								ProblemMessage.of("row.indicator",
										Bilingual
											.commaSeparated(lost.stream().map(ElementColumn::description).toList()),
										ElementColumn.INDICATOR.description()))
						.about(lost.stream().map(this.cells::get).collect(Collectors.joining("、"))));
		}
	}

	private @Nullable MeasurementForm measurement(ElementColumn value, ElementColumn year) {
		String text = this.cells.get(value);
		WrittenYear measured = year(year);
		if (text != null) {
			return new MeasurementForm(measured, text);
		}
		cell(year).ifPresent((cell) -> this.problems.add(
				Problem
					.of(RuleId.YEAR_WITHOUT_VALUE, this.line,
							ProblemMessage.of("row.year", year.description(), value.description()))
					.about(cell)));
		return null;
	}

	private @Nullable WrittenYear year(ElementColumn column) {
		String cell = this.cells.get(column);
		return (cell != null)
				? WrittenYear.of(new WrittenYear(cell).year(column.description(), this.line, this.problems)) : null;
	}

	private @Nullable String lines() {
		String lines = cell(ElementColumn.SOURCE).map(JapaneseText::matchKey).orElse(null);
		if (lines == null || DocumentLines.WRITTEN.matcher(lines).matches()) {
			return lines;
		}
		this.problems.add(Problem
			.of(RuleId.MALFORMED_VALUE, this.line, ProblemMessage.of("row.lines", ElementColumn.SOURCE.description()))
			.about(lines));
		return null;
	}

	/** The sentences of a cell, one on each of its lines. */
	private Stream<StatementForm> statements(ElementColumn column, Statement.Kind kind) {
		return cell(column).stream()
			.flatMap(String::lines)
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map((text) -> new StatementForm(kind, text, null, null));
	}

	private Stream<String> items(ElementColumn column) {
		return cell(column).stream()
			.flatMap(SEPARATOR::splitAsStream)
			.map(String::strip)
			.filter((item) -> !item.isEmpty());
	}

	private @Nullable String text(ElementColumn column) {
		return this.cells.get(column);
	}

}
