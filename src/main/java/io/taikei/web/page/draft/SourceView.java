package io.taikei.web.page.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.taikei.drafting.choice.TableChoices;
import io.taikei.drafting.part.SourcePart;
import io.taikei.drafting.part.SourcePart.Heading;
import io.taikei.drafting.part.SourcePart.SourceCell;
import io.taikei.drafting.store.DraftResult;
import io.taikei.web.page.draft.DraftView.ChosenElement;
import org.jspecify.annotations.Nullable;

/**
 * A part of the documents, with what was chosen marked in it.
 *
 * @param part the part
 * @param marked the keys of the places that are marked
 * @param cell the cell that was chosen; null where none was
 * @param of the element that it names; null where it names none
 * @param before the part before; null where there is none
 * @param after the part after; null where there is none
 * @param columns the columns of its table, as they are read; empty where it has none
 */
record SourceView(SourcePart part, Set<String> marked, @Nullable SourceCell cell, DraftResult.@Nullable Element of,
		@Nullable Heading before, @Nullable Heading after, List<TableChoices.Column> columns) {

	static SourceView of(SourcePart part, DraftResult result, @Nullable ChosenElement chosen, @Nullable String cell) {
		Set<String> marked = new HashSet<>();
		if (chosen != null) {
			marked.addAll(chosen.element().places());
		}
		if (cell != null) {
			marked.add(cell);
		}
		SourceCell found = part.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((one) -> !one.merged() && one.key().equals(cell))
			.findFirst()
			.orElse(null);
		List<Heading> all = result.parts();
		int index = part.heading().number() - 1;
		return new SourceView(part, marked, found, (found != null) ? result.element(found.element()) : null,
				(index > 0) ? all.get(index - 1) : null, (index + 1 < all.size()) ? all.get(index + 1) : null,
				columns(part.heading(), result));
	}

	private static List<TableChoices.Column> columns(Heading heading, DraftResult result) {
		return result.layouts()
			.stream()
			.filter((layout) -> layout.tables()
				.stream()
				.anyMatch((table) -> table.read() && "A".equals(table.from())
						&& Integer.valueOf(table.table()).equals(heading.table())))
			.findFirst()
			.map(TableChoices::columns)
			.orElse(List.of());
	}

	/** The class of a cell, by which it is coloured. */
	public String look(SourceCell cell) {
		String role = (cell.role() == null) ? "" : cell.role().name();
		return (role + (cell.merged() ? " merged" : "") + (this.marked.contains(cell.key()) ? " on" : "")).strip();
	}

	/** What a text was read as. */
	public String role(SourceCell cell, Locale language) {
		return (cell.role() == null) ? "" : cell.role().label().in(language);
	}

	/** The rows of a table, with what a merged cell covers beside it as one. */
	public List<ShownRow> rows() {
		return this.part.rows().stream().map(ShownRow::of).toList();
	}

	/**
	 * A row of a table.
	 *
	 * @param number its number
	 * @param cells its cells
	 */
	record ShownRow(int number, List<ShownCell> cells) {

		static ShownRow of(SourcePart.Row row) {
			List<ShownCell> cells = new ArrayList<>();
			for (SourceCell cell : row.cells()) {
				ShownCell before = cells.isEmpty() ? null : cells.getLast();
				if (before != null && cell.merged() && cell.key().equals(before.cell().key())) {
					cells.set(cells.size() - 1, new ShownCell(before.cell(), before.columns() + 1));
				}
				else {
					cells.add(new ShownCell(cell, 1));
				}
			}
			return new ShownRow(row.number(), cells);
		}

	}

	/**
	 * A cell, over as many columns as it covers.
	 *
	 * @param cell the cell
	 * @param columns how many columns
	 */
	record ShownCell(SourceCell cell, int columns) {

	}

}
