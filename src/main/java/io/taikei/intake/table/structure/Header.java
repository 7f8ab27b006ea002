package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.table.HeaderRows;
import io.taikei.text.JapaneseText;

/**
 * A table's header.
 *
 * @param rows where it stands
 * @param labels the words of each column, those of the upper row first
 * @param meanings what they say
 */
record Header(HeaderRows rows, List<String> labels, List<HeaderMeaning> meanings) {

	/** How many blank columns stand between tables beside each other at most. */
	private static final int GAP = 2;

	static Header of(Grid grid, HeaderRows rows) {
		List<String> labels = new ArrayList<>();
		List<HeaderMeaning> meanings = new ArrayList<>();
		for (int column = 0; column < grid.width(); column++) {
			List<String> words = words(grid, rows, column);
			labels.add(String.join(" ", words));
			meanings.add(meaning(words));
		}
		return new Header(rows, labels, meanings);
	}

	private static List<String> words(Grid grid, HeaderRows rows, int column) {
		return IntStream.range(rows.first() - 1, Math.min(rows.below(), grid.rows().size()))
			.mapToObj((row) -> label(grid, rows, row, column))
			.map((word) -> word.replaceAll("[\\s\\u3000]+", ""))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
	}

	/** A blank cell of the upper row belongs to what stands to the left of it. */
	private static String label(Grid grid, HeaderRows rows, int row, int column) {
		List<Cell> cells = grid.rows().get(row);
		boolean upper = rows.count() > 1 && row < rows.below() - 1;
		int from = column;
		while (upper && from > 0 && cells.get(from).isBlank() && !grid.rows().get(row + 1).get(column).isBlank()) {
			from--;
		}
		return cells.get(from).text();
	}

	/** The lower words tell, unless they need the upper ones. */
	private static HeaderMeaning meaning(List<String> words) {
		HeaderMeaning own = words.isEmpty() ? HeaderMeaning.UNKNOWN : HeaderMeaning.of(words.getLast());
		if (words.size() < 2 || !needsMore(own)) {
			return own;
		}
		for (int first = words.size() - 2; first >= 0; first--) {
			HeaderMeaning more = HeaderMeaning.of(String.join("", words.subList(first, words.size())));
			if (more.isKnown() && !more.is(HeaderMeaning.Kind.OTHER)) {
				return more;
			}
		}
		return own.isKnown() ? own : meaning(words.subList(0, words.size() - 1));
	}

	private static boolean needsMore(HeaderMeaning meaning) {
		return !meaning.isKnown() || meaning.is(HeaderMeaning.Kind.BARE_CODE)
				|| meaning.is(HeaderMeaning.Kind.BARE_NAME) || meaning.is(HeaderMeaning.Kind.OTHER);
	}

	/**
	 * The tables that stand beside each other under the same words: where each begins,
	 * from 0, and how wide each is. One where there is only one.
	 */
	Beside beside() {
		for (int width = 2; width * 2 <= this.labels.size(); width++) {
			for (int step = width; step <= width + GAP; step++) {
				if (repeats(width, step)) {
					return new Beside(step, width, (this.labels.size() - width) / step + 1);
				}
			}
		}
		return new Beside(0, this.labels.size(), 1);
	}

	/** Tables beside each other, each so many columns from the one before. */
	record Beside(int step, int width, int count) {

	}

	private boolean repeats(int width, int step) {
		List<String> first = this.labels.subList(0, width);
		boolean level = this.meanings.subList(0, width)
			.stream()
			.anyMatch((meaning) -> meaning.is(HeaderMeaning.Kind.LEVEL_NAME));
		return step + width <= this.labels.size() && level && first.stream().noneMatch(String::isEmpty)
				&& IntStream.range(0, this.labels.size())
					.allMatch((column) -> this.labels.get(column)
						.equals((column % step < width) ? first.get(column % step) : ""));
	}

	/** Whether a row further below says the same as one of the header's rows. */
	boolean isRepeatedBy(Grid grid, int row) {
		return IntStream.range(this.rows.first() - 1, this.rows.below())
			.anyMatch((header) -> header != row && same(grid.rows().get(header), grid.rows().get(row)));
	}

	private static boolean same(List<Cell> header, List<Cell> row) {
		int same = 0;
		int different = 0;
		for (int column = 0; column < row.size(); column++) {
			String words = key(row.get(column));
			if (!words.isEmpty() && words.equals(key(header.get(column)))) {
				same++;
			}
			else if (!words.isEmpty()) {
				different++;
			}
		}
		return same >= 2 && different * 4 <= same;
	}

	private static String key(Cell cell) {
		return JapaneseText.spacelessKey(cell.text());
	}

}
