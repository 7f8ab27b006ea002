package io.taikei.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Place;
import io.taikei.intake.draft.DraftIndicator;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.intake.table.ColumnRole.Kind;
import org.jspecify.annotations.Nullable;

/** Gives elements what a row states about them: departments, indicators, statements. */
final class Details {

	private final TableRow row;

	private final Ledger ledger;

	/** The indices of the columns whose cells found their element. */
	private final List<Integer> read = new ArrayList<>();

	Details(TableRow row, Ledger ledger) {
		this.row = row;
		this.ledger = ledger;
	}

	List<Integer> read() {
		for (Column column : this.row.layout().columns()) {
			Integer level = column.role().level();
			Optional<Node> node = (level == null) ? Optional.empty() : this.row.atOrAbove(level);
			if (node.isPresent() && !cell(column).isBlank()) {
				read(column, node.get());
			}
		}
		return this.read;
	}

	private void read(Column column, Node node) {
		switch (column.role().kind()) {
			case DEPARTMENT -> departments(column, node);
			case INDICATOR -> indicator(column, node);
			case SITUATION, CHALLENGES, DESCRIPTION -> statement(column, node);
			case NAME, CODE, CODE_AND_NAME, UNIT, BASELINE, TARGET, IGNORED -> {
			}
		}
	}

	/** A division (部) goes with the section (課) that stands in the next column. */
	private void departments(Column column, Node node) {
		int index = column.number() - 1;
		this.read.add(index);
		if (isDivision(index) && !Titles.isNothing(text(index + 1))) {
			return;
		}
		String division = (index > 0 && isDivision(index - 1)) ? text(index - 1) : "";
		Stream.of(cell(column).text().split("[、,，\\n/／;；]"))
			.map((name) -> name.strip())
			.filter((name) -> !Titles.isNothing(name))
			.forEach((name) -> node.departments().add(name.startsWith(division) ? name : division + name));
	}

	private boolean isDivision(int index) {
		List<Column> columns = this.row.layout().columns();
		return index + 1 < columns.size() && isDepartment(columns.get(index), ".*(?:部|局)名?")
				&& isDepartment(columns.get(index + 1), ".*(?:課|室|係).*");
	}

	private static boolean isDepartment(Column column, String header) {
		return column.role().is(Kind.DEPARTMENT) && column.header().matches(header);
	}

	private String text(int index) {
		return Titles.inOneLine(this.row.cells().get(index).text());
	}

	private void statement(Column column, Node node) {
		Place place = place(column);
		node.statements()
			.putIfAbsent(place, new DraftStatement(kind(column), column.header(), cell(column).text().strip(), place));
		this.read.add(column.number() - 1);
	}

	/** An indicator with the values up to the next one. */
	private void indicator(Column column, Node node) {
		this.read.add(column.number() - 1);
		if (Titles.isNothing(cell(column).text())) {
			return;
		}
		Column unit = beside(column, Kind.UNIT);
		Column baseline = beside(column, Kind.BASELINE);
		Column target = beside(column, Kind.TARGET);
		Place place = place(column);
		node.indicators()
			.putIfAbsent(place,
					new DraftIndicator(Titles.inOneLine(cell(column).text()), text(unit), text(baseline),
							(baseline == null) ? null : baseline.role().year(), text(target),
							(target == null) ? null : target.role().year(), place));
	}

	/**
	 * The last column of a kind that belongs to an indicator: of several targets, the
	 * latest.
	 */
	private @Nullable Column beside(Column indicator, Kind kind) {
		Column found = null;
		for (Column column : this.row.layout().columns()) {
			if (column.number() > indicator.number() && column.role().is(Kind.INDICATOR)) {
				break;
			}
			boolean better = kind == Kind.TARGET || found == null;
			if (column.number() > indicator.number() && column.role().is(kind) && better) {
				found = column;
			}
		}
		if (found != null) {
			this.read.add(found.number() - 1);
		}
		return found;
	}

	private @Nullable String text(@Nullable Column column) {
		String text = (column == null) ? "" : Titles.inOneLine(Objects.requireNonNull(cell(column)).text());
		return Titles.isNothing(text) ? null : text;
	}

	private Cell cell(Column column) {
		return this.row.cells().get(column.number() - 1);
	}

	private Place place(Column column) {
		return this.ledger.place(this.row.table(), cell(column));
	}

	private static DraftStatement.Kind kind(Column column) {
		return switch (column.role().kind()) {
			case SITUATION -> DraftStatement.Kind.SITUATION;
			case CHALLENGES -> DraftStatement.Kind.CHALLENGES;
			default -> DraftStatement.Kind.DESCRIPTION;
		};
	}

}
