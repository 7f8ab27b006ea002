package io.taikei.intake.outline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.table.TableMapping;
import io.taikei.intake.table.reading.TableReader;
import io.taikei.intake.table.structure.MappingProposer;

/**
 * Reads a table that stands below a heading: as if a column more named the heading's
 * element in each row.
 */
public final class TableBelow {

	/** A level's name that no table of a plan has. */
	private static final String ANCHOR = "第1階層";

	private TableBelow() {
	}

	/**
	 * The table's elements, the first of which is the heading's own; nothing where it
	 * tells nothing of any element.
	 */
	public static Optional<Draft> read(Grid grid, String title) {
		Grid anchored = anchored(grid, title);
		TableMapping mapping = MappingProposer.propose(List.of(anchored));
		if (mapping.levels().isEmpty() || !mapping.levels().getFirst().equals(ANCHOR)) {
			return Optional.empty();
		}
		Draft draft = TableReader.read(List.of(anchored), mapping);
		boolean tells = draft.elements().size() > 1 || draft.elements()
			.stream()
			.anyMatch((element) -> !element.indicators().isEmpty() || !element.statements().isEmpty()
					|| !element.departments().isEmpty());
		return tells ? Optional.of(draft) : Optional.empty();
	}

	/** A table with the header of another that has as many columns. */
	public static Grid headed(Grid grid, Grid before) {
		if (grid.width() != before.width()) {
			return grid;
		}
		List<List<Cell>> rows = new ArrayList<>(before.rows().subList(0, header(before) + 1));
		rows.addAll(grid.rows());
		return new Grid(grid.file(), grid.name(), rows);
	}

	/** The names of the levels that a table's header has. */
	public static List<String> levels(Grid grid) {
		TableMapping mapping = MappingProposer.propose(List.of(anchored(grid, ANCHOR)));
		return mapping.levels().stream().filter((level) -> !level.equals(ANCHOR)).toList();
	}

	private static Grid anchored(Grid grid, String title) {
		int header = header(grid);
		List<List<Cell>> rows = new ArrayList<>();
		for (int row = 0; row < grid.rows().size(); row++) {
			List<Cell> cells = new ArrayList<>();
			String text = (row < header) ? "" : (row == header) ? ANCHOR : title;
			cells.add(new Cell(text, new Address.OfTable(0, row, 0), false));
			cells.addAll(grid.rows().get(row));
			rows.add(cells);
		}
		return new Grid(grid.file(), grid.name(), rows);
	}

	/** The first row with more than a title. */
	private static int header(Grid grid) {
		for (int row = 0; row < grid.rows().size(); row++) {
			if (grid.rows()
				.get(row)
				.stream()
				.filter((cell) -> !cell.isBlank())
				.map(Cell::address)
				.distinct()
				.count() > 1) {
				return row;
			}
		}
		return 0;
	}

}
