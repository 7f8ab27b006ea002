package io.taikei.intake.table.structure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.table.HeaderRows;

/**
 * Finds the header of a table: the row of which most cells are words of headers. It has
 * further rows only if the upper ones group columns.
 */
final class HeaderFinder {

	private static final int SEARCHED = 40;

	private static final int LONGEST = 40;

	private static final int MOST_ROWS = 3;

	private final Grid grid;

	HeaderFinder(Grid grid) {
		this.grid = grid;
	}

	Optional<HeaderRows> find() {
		int last = Math.min(SEARCHED, this.grid.rows().size());
		int[] scores = IntStream.range(0, last).map(this::score).toArray();
		int best = IntStream.of(scores).max().orElse(0);
		return (best < 2) ? byContent()
				: IntStream.range(0, last)
					.filter((row) -> scores[row] * 5 >= best * 4)
					.boxed()
					.findFirst()
					.map(this::withGroups);
	}

	/**
	 * The first row, from 1, that has more than a title, which stands in the first
	 * column.
	 */
	int firstOfTable() {
		return IntStream.range(0, this.grid.rows().size())
			.filter((row) -> texts(row).count() > 1
					|| (texts(row).count() == 1 && this.grid.rows().get(row).getFirst().isBlank()))
			.findFirst()
			.orElse(0) + 1;
	}

	/**
	 * The first row of the table, if it is unlike those below: it has no code or number
	 * in columns of codes or numbers.
	 */
	private Optional<HeaderRows> byContent() {
		int first = firstOfTable() - 1;
		CodeGrammar grammar = CodeGrammar.GENERAL;
		List<List<Cell>> below = this.grid.rows().stream().skip(first + 1L).toList();
		boolean unlike = false;
		for (int column = 0; first < this.grid.rows().size() && column < this.grid.width(); column++) {
			String label = this.grid.rows().get(first).get(column).text();
			ColumnProfile profile = ColumnProfile.of(below, column, grammar);
			if (label.length() > LONGEST / 2 || grammar.split(label).isPresent()) {
				return Optional.empty();
			}
			unlike |= !label.isBlank() && (profile.codedPerhaps() >= 0.8 || profile.codes() >= 0.8);
		}
		return unlike ? Optional.of(new HeaderRows(first + 1, 1)) : Optional.empty();
	}

	/** The row with those above and below that make one header of it. */
	private HeaderRows withGroups(int row) {
		int first = row;
		int last = row;
		while (last - first < MOST_ROWS - 1 && groups(last) && continues(last)) {
			last++;
		}
		while (last - first < MOST_ROWS - 1 && first > 0 && groups(first - 1) && continues(first - 1)) {
			first--;
		}
		return new HeaderRows(first + 1, last - first + 1);
	}

	/** How many cells of a row are words of headers; 0 if others are more. */
	private int score(int row) {
		List<String> texts = texts(row).toList();
		List<HeaderMeaning> meanings = texts.stream().map(HeaderMeaning::of).filter(HeaderMeaning::isKnown).toList();
		long known = meanings.stream().allMatch((meaning) -> meaning.is(HeaderMeaning.Kind.OTHER)) ? 0
				: meanings.size();
		boolean prose = texts.stream().anyMatch((text) -> text.length() > LONGEST);
		return (prose || known * 5 < texts.size() * 2L) ? 0 : (int) known;
	}

	private Stream<String> texts(int row) {
		List<Cell> cells = this.grid.rows().get(row);
		return IntStream.range(0, cells.size())
			.filter((column) -> !cells.get(column).isBlank() && !continuesLeft(cells, column))
			.mapToObj((column) -> cells.get(column).text().strip());
	}

	private static boolean continuesLeft(List<Cell> cells, int column) {
		return column > 0 && Objects.equals(cells.get(column).address(), cells.get(column - 1).address());
	}

	/** Whether a cell of a row spans columns that have cells of their own below. */
	private boolean groups(int row) {
		List<Cell> cells = this.grid.rows().get(row);
		if (row + 1 >= this.grid.rows().size() || texts(row).count() < 2 || isLabelled(cells)) {
			return false;
		}
		List<Cell> below = this.grid.rows().get(row + 1);
		return IntStream.range(1, cells.size())
			.anyMatch((column) -> !below.get(column).isBlank() && !below.get(column - 1).isBlank()
					&& !continuesLeft(below, column) && !cells.get(column - 1).isBlank()
					&& (cells.get(column).isBlank() || continuesLeft(cells, column))
					&& !below.get(column - 1).address().equals(cells.get(column - 1).address()));
	}

	/** Whether a row is the word of a level and, beside it, what that is. */
	private static boolean isLabelled(List<Cell> cells) {
		return CaptionText.levelOf(RowKind.own(cells)).isPresent();
	}

	/**
	 * Whether the row below another is part of the header too, not the first of the data.
	 */
	private boolean continues(int row) {
		List<Cell> upper = this.grid.rows().get(row);
		List<Cell> lower = this.grid.rows().get(row + 1);
		List<String> own = IntStream.range(0, lower.size())
			.filter((column) -> !lower.get(column).isBlank() && !continuesLeft(lower, column)
					&& !lower.get(column).address().equals(upper.get(column).address()))
			.mapToObj((column) -> lower.get(column).text().strip())
			.toList();
		long known = own.stream().filter((text) -> isLabel(text)).count();
		return !own.isEmpty() && known * 2 >= own.size();
	}

	private static boolean isLabel(String text) {
		HeaderMeaning meaning = HeaderMeaning.of(text);
		return meaning.isKnown() || Titles.key(text).matches("(?:令和|平成|[RH])?[\\d元]{1,4}年?度?末?");
	}

}
