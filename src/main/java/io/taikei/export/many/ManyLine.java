package io.taikei.export.many;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.comparison.OneToMany.Cell;
import io.taikei.query.comparison.OneToMany.Column;
import io.taikei.query.comparison.OneToMany.Row;
import io.taikei.query.comparison.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * An element of the one plan with one of its counterparts, or with a plan that has none.
 *
 * @param row the element
 * @param column the other plan
 * @param cell what of it corresponds
 * @param match the counterpart; null where there is none
 */
record ManyLine(Row row, Column column, Cell cell, @Nullable Match match) {

	/** Row by row, and plan by plan. */
	static List<ManyLine> of(OneToMany table) {
		return table.rows()
			.stream()
			.flatMap((row) -> IntStream.range(0, table.columns().size())
				.boxed()
				.flatMap((at) -> lines(row, table.columns().get(at), row.cells().get(at))))
			.toList();
	}

	private static Stream<ManyLine> lines(Row row, Column column, Cell cell) {
		return cell.matches().isEmpty() ? Stream.of(new ManyLine(row, column, cell, null))
				: cell.matches().stream().map((match) -> new ManyLine(row, column, cell, match));
	}

}
