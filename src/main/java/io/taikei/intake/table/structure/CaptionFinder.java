package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.table.structure.Caption.Kind;

/** Finds what may be captions in a table; which of them are, their forms tell. */
final class CaptionFinder {

	private final Grid grid;

	private final List<RowKind> kinds;

	private final CodeGrammar grammar;

	CaptionFinder(Grid grid, List<RowKind> kinds, CodeGrammar grammar) {
		this.grid = grid;
		this.kinds = kinds;
		this.grammar = grammar;
	}

	List<Caption> find() {
		List<Caption> captions = new ArrayList<>();
		if (!this.grid.name().isBlank() && this.grid.width() > 0) {
			Cell first = this.grid.rows().getFirst().getFirst();
			captions.add(caption(-1, Kind.NAME, new Cell(this.grid.name(), first.address(), true)));
		}
		for (int row = 0; row < this.kinds.size(); row++) {
			switch (this.kinds.get(row)) {
				case ABOVE_HEADER -> above(row).ifPresent(captions::add);
				case DATA -> between(row).ifPresent(captions::add);
				case HEADER, TOTAL, NOTE, BLANK -> {
				}
			}
		}
		return captions;
	}

	private Optional<Caption> above(int row) {
		List<Cell> own = RowKind.own(this.grid.rows().get(row));
		Optional<Caption> labelled = CaptionText.levelOf(own)
			.map((level) -> CaptionText.labelled(level, own.getLast().text(), this.grammar))
			.map((text) -> new Caption(row, Kind.LABELLED, text.form(), text.level(), text.naming(own)));
		return labelled.isPresent() ? labelled
				: Optional.of(own)
					.filter((cells) -> cells.size() == 1)
					.map((cells) -> caption(row, Kind.ABOVE, cells.getFirst()));
	}

	private Optional<Caption> between(int row) {
		List<Cell> cells = this.grid.rows().get(row);
		List<Cell> own = RowKind.own(cells);
		boolean goesOn = row > 0 && own.stream().anyMatch((cell) -> isIn(cell, this.grid.rows().get(row - 1)));
		if (own.size() != 1 || goesOn) {
			return Optional.empty();
		}
		Cell cell = own.getFirst();
		long span = cells.stream().filter((other) -> !other.isBlank() && isSame(other, cell)).count();
		if (span > 1 && span * 2 >= cells.size()) {
			return Optional.of(caption(row, Kind.WIDE, cell));
		}
		Caption narrow = caption(row, Kind.NARROW, cell);
		return (span == 1 && !narrow.form().isEmpty() && isForeign(narrow, cells.indexOf(cell))) ? Optional.of(narrow)
				: Optional.empty();
	}

	/** Whether a column is full of texts of other forms, in rows that say more. */
	private boolean isForeign(Caption caption, int column) {
		List<String> forms = IntStream.range(0, this.kinds.size())
			.filter((row) -> this.kinds.get(row) == RowKind.DATA)
			.mapToObj(this.grid.rows()::get)
			.filter((cells) -> !cells.get(column).isBlank() && RowKind.own(cells).size() > 1)
			.map((cells) -> CaptionText.of(cells.get(column).text(), this.grammar))
			.map((text) -> (text.title().isEmpty() == caption.naming().title().isEmpty()) ? text.form() : "")
			.toList();
		return !forms.isEmpty() && !forms.contains(caption.form());
	}

	/** Of lines above a table and names, some have a mark and some none. */
	private Caption caption(int row, Kind kind, Cell cell) {
		boolean between = kind == Kind.WIDE || kind == Kind.NARROW;
		String text = between ? cell.text() : CodeGrammar.withoutMark(cell.text().strip());
		CaptionText caption = CaptionText.of(text, this.grammar);
		return new Caption(row, kind, caption.form(), caption.level(), caption.naming(List.of(cell)));
	}

	private static boolean isIn(Cell cell, List<Cell> row) {
		return row.stream().anyMatch((other) -> isSame(other, cell));
	}

	private static boolean isSame(Cell one, Cell other) {
		return Objects.equals(one.address(), other.address());
	}

}
