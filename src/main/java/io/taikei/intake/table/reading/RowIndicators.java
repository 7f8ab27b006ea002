package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.DraftIndicator;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole.Kind;
import io.taikei.intake.table.structure.HeaderWords;
import io.taikei.intake.table.structure.Titles;
import io.taikei.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that a cell of a row names: one, or several of which the other cells
 * have a line each.
 */
final class RowIndicators {

	/** A year behind or before a value. */
	private static final Pattern YEAR_ASIDE = Pattern.compile("[(（\\[［]([^)）\\]］]{2,12})[)）\\]］]");

	private final GridRow row;

	private final MappedColumn column;

	private final List<String> names;

	/** The indices of the columns whose cells were read. */
	private final List<Integer> read = new ArrayList<>();

	RowIndicators(GridRow row, MappedColumn column, CodeGrammar grammar) {
		this.row = row;
		this.column = column;
		this.names = names(grammar);
	}

	List<DraftIndicator> indicators(DocumentPlace place) {
		this.read.add(this.column.number() - 1);
		List<DraftIndicator> indicators = new ArrayList<>();
		for (int i = 0; i < this.names.size(); i++) {
			Value baseline = value(i, Kind.BASELINE, Kind.BASELINE_YEAR);
			Value target = value(i, Kind.TARGET, Kind.TARGET_YEAR);
			indicators.add(new DraftIndicator(this.names.get(i), text(i, Kind.UNIT).orElse(null), baseline.text(),
					baseline.year(), target.text(), target.year(), place));
		}
		return indicators;
	}

	List<Integer> read() {
		return this.read;
	}

	private List<String> names(CodeGrammar grammar) {
		String text = this.row.cells().get(this.column.number() - 1).text().strip();
		List<String> items = Titles.items(text, grammar);
		boolean each = items.size() < 2 && text.indexOf('\n') >= 0
				&& Stream.of(Kind.BASELINE, Kind.TARGET)
					.flatMap((kind) -> beside(kind).stream())
					.anyMatch((value) -> lines(value).size() == text.lines().count());
		return (each ? text.lines().toList() : items).stream()
			.map(Titles::inOneLine)
			.map((name) -> (items.size() > 1) ? CodeGrammar.withoutMark(name) : name)
			.filter((name) -> !Titles.isNothing(name))
			.toList();
	}

	private Value value(int index, Kind kind, Kind yearKind) {
		String text = text(index, kind).orElse(null);
		Integer year = text(index, yearKind).map(FiscalYear::of)
			.map((named) -> (named instanceof FiscalYear.Known known) ? known.year() : null)
			.or(() -> beside(kind).map((column) -> column.role().year()))
			.orElse(null);
		Matcher aside = YEAR_ASIDE.matcher((text == null) ? "" : text);
		Integer own = aside.find() ? HeaderWords.yearIn(aside.group(1)) : null;
		return (text == null || own == null) ? new Value(text, year) : new Value(aside.replaceFirst("").strip(), own);
	}

	/** What a cell says of an indicator; one line for several is said of all. */
	private Optional<String> text(int index, Kind kind) {
		Optional<MappedColumn> found = beside(kind);
		List<String> lines = found.map(this::lines).orElse(List.of());
		boolean common = lines.size() == 1 && kind != Kind.BASELINE && kind != Kind.TARGET;
		boolean fits = this.names.size() == 1 || lines.size() == this.names.size() || common;
		if (found.isEmpty() || !fits) {
			return Optional.empty();
		}
		this.read.add(found.get().number() - 1);
		String text = (this.names.size() == 1) ? Titles.inOneLine(String.join("\n", lines))
				: lines.get(common ? 0 : index);
		return Optional.of(text.strip()).filter((said) -> !Titles.isNothing(said));
	}

	private List<String> lines(MappedColumn of) {
		return this.row.cells().get(of.number() - 1).text().strip().lines().toList();
	}

	/**
	 * The column of a kind up to the next indicator: of several targets, the latest.
	 */
	private Optional<MappedColumn> beside(Kind kind) {
		List<MappedColumn> columns = this.row.layout()
			.columns()
			.stream()
			.skip(this.column.number())
			.takeWhile((other) -> !other.role().is(Kind.INDICATOR))
			.filter((other) -> other.role().is(kind))
			.toList();
		boolean last = kind == Kind.TARGET || kind == Kind.TARGET_YEAR;
		return columns.isEmpty() ? Optional.empty() : Optional.of(last ? columns.getLast() : columns.getFirst());
	}

	/** A value with its year. */
	private record Value(@Nullable String text, @Nullable Integer year) {

	}

}
