package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.table.CaptionLevel;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.structure.Caption;
import io.taikei.intake.table.structure.TableBody;
import io.taikei.intake.table.structure.Titles;

/** Tells what of a layout was guessed, with where it can be seen. */
final class LayoutGuesses {

	private static final double SURE = 0.7;

	private final Layout layout;

	private final List<TableBody> bodies;

	private final List<String> levels;

	private final Ledger ledger;

	LayoutGuesses(Layout layout, List<TableBody> bodies, List<String> levels, Ledger ledger) {
		this.layout = layout;
		this.bodies = bodies;
		this.levels = levels;
		this.ledger = ledger;
	}

	List<Doubt> doubts() {
		List<Doubt> doubts = new ArrayList<>();
		for (MappedColumn column : this.layout.columns()) {
			if (column.role().level() != null && column.confidence() < SURE) {
				Object name = column.header().isEmpty() ? String.valueOf(column.number()) : column.header();
				doubts.add(Doubt.of(Doubt.Kind.COLUMN_GUESSED, placeOf(column), name, column.role().text(this.levels)));
			}
		}
		for (CaptionLevel caption : this.layout.captions()) {
			List<Cell> cells = cellsOf(caption);
			if (caption.confidence() < SURE && !cells.isEmpty()) {
				doubts.add(Doubt.of(Doubt.Kind.CAPTION_GUESSED, placesOf(caption),
						Titles.inOneLine(cells.getFirst().text()), this.levels.get(caption.level())));
			}
		}
		return doubts;
	}

	/** The header of a column, or else its first cell with text. */
	private List<DocumentPlace> placeOf(MappedColumn column) {
		return this.bodies.stream()
			.flatMap((body) -> body.fromHeader()
				.map((row) -> row.get(column.number() - 1))
				.filter((cell) -> !cell.isBlank())
				.map((cell) -> this.ledger.place(body.table(), cell)))
			.limit(1)
			.toList();
	}

	private List<Cell> cellsOf(CaptionLevel level) {
		return this.bodies.stream()
			.flatMap((body) -> body.captions().stream())
			.filter((caption) -> caption.form().equals(level.form()))
			.map(Caption::cell)
			.toList();
	}

	private List<DocumentPlace> placesOf(CaptionLevel level) {
		return this.bodies.stream()
			.flatMap((body) -> body.captions()
				.stream()
				.filter((caption) -> caption.form().equals(level.form()))
				.map((caption) -> this.ledger.place(body.table(), caption.cell())))
			.toList();
	}

}
