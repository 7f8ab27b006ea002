package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.DraftStatement;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole.Kind;
import io.taikei.intake.table.structure.Titles;

/** Gives elements what a row states about them: departments, indicators, statements. */
final class Details {

	private final GridRow row;

	private final CodeGrammar grammar;

	private final Ledger ledger;

	/** The indices of the columns whose cells found their element. */
	private final List<Integer> read = new ArrayList<>();

	Details(GridRow row, CodeGrammar grammar, Ledger ledger) {
		this.row = row;
		this.grammar = grammar;
		this.ledger = ledger;
	}

	List<Integer> read() {
		for (MappedColumn column : this.row.layout().columns()) {
			Integer level = column.role().level();
			Optional<Node> node = (level == null) ? Optional.empty() : this.row.atOrAbove(level);
			if (node.isPresent() && !cell(column).isBlank()) {
				read(column, node.get());
			}
		}
		return this.read;
	}

	private void read(MappedColumn column, Node node) {
		switch (column.role().kind()) {
			case DEPARTMENT -> departments(column, node);
			case INDICATOR -> indicators(column, node);
			case SITUATION, CHALLENGES, DESCRIPTION -> statement(column, node);
			case NAME, CODE, CODE_AND_NAME, UNIT, BASELINE, BASELINE_YEAR, TARGET, TARGET_YEAR, IGNORED -> {
			}
		}
	}

	/** A division (部) goes with the section (課) that stands in the next column. */
	private void departments(MappedColumn column, Node node) {
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
		List<MappedColumn> columns = this.row.layout().columns();
		return index + 1 < columns.size() && isDepartment(columns.get(index), ".*(?:部|局)名?")
				&& isDepartment(columns.get(index + 1), ".*(?:課|室|係).*");
	}

	private static boolean isDepartment(MappedColumn column, String header) {
		return column.role().is(Kind.DEPARTMENT) && column.header().matches(header);
	}

	private String text(int index) {
		return Titles.inOneLine(this.row.cells().get(index).text());
	}

	private void statement(MappedColumn column, Node node) {
		DocumentPlace place = place(column);
		node.statements()
			.putIfAbsent(place, new DraftStatement(kind(column), column.header(), cell(column).text().strip(), place));
		this.read.add(column.number() - 1);
	}

	private void indicators(MappedColumn column, Node node) {
		RowIndicators indicators = new RowIndicators(this.row, column, this.grammar);
		DocumentPlace place = place(column);
		node.indicators().putIfAbsent(place, indicators.indicators(place));
		this.read.addAll(indicators.read());
	}

	private Cell cell(MappedColumn column) {
		return this.row.cells().get(column.number() - 1);
	}

	private DocumentPlace place(MappedColumn column) {
		return this.ledger.place(this.row.table(), cell(column));
	}

	private static DraftStatement.Kind kind(MappedColumn column) {
		return switch (column.role().kind()) {
			case SITUATION -> DraftStatement.Kind.SITUATION;
			case CHALLENGES -> DraftStatement.Kind.CHALLENGES;
			default -> DraftStatement.Kind.DESCRIPTION;
		};
	}

}
