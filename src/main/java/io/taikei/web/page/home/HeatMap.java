package io.taikei.web.page.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import io.taikei.web.page.FieldLink;
import io.taikei.web.page.Shade;

/**
 * The matrix of two plans as a small picture: a square for each field that holds a pair.
 *
 * @param from the plan whose elements the rows are
 * @param to the plan whose elements the columns are
 * @param fromKind the kind of the rows
 * @param toKind the kind of the columns
 * @param width how many columns there are
 * @param height how many rows there are
 * @param squares the fields that hold a pair
 * @param strongest the strongest of them, to begin with
 */
public record HeatMap(PlanSummary from, PlanSummary to, Kind fromKind, Kind toKind, int width, int height,
		List<Square> squares, List<FieldLink> strongest) {

	private static final int STRONGEST = 3;

	static HeatMap of(ComparisonMatrix matrix) {
		Map<String, Integer> rows = ComparisonMatrix.places(matrix.rows());
		Map<String, Integer> columns = ComparisonMatrix.places(matrix.columns());
		return new HeatMap(matrix.from(), matrix.to(), matrix.fromKind(), matrix.toKind(), matrix.columns().size(),
				matrix.rows().size(),
				matrix.cells()
					.stream()
					.map((cell) -> Square.of(cell, Objects.requireNonNull(columns.get(cell.column())),
							Objects.requireNonNull(rows.get(cell.row()))))
					.toList(),
				matrix.cells()
					.stream()
					.sorted(Comparator.comparingDouble(HeatMap::score).reversed())
					.limit(STRONGEST)
					.map((cell) -> FieldLink.of(
							matrix.rows().get(Objects.requireNonNull(rows.get(cell.row()))).element(),
							matrix.columns().get(Objects.requireNonNull(columns.get(cell.column()))).element(), cell))
					.toList());
	}

	private static double score(Cell cell) {
		return Objects.requireNonNullElse(cell.score(), 0.0);
	}

	/**
	 * A field.
	 *
	 * @param x the place of its column
	 * @param y the place of its row
	 * @param look the class of its colour: the deeper, the more alike
	 */
	public record Square(int x, int y, String look) {

		static Square of(Cell cell, int x, int y) {
			return new Square(x, y, (cell.score() != null) ? Shade.of(cell.score()).name() : "CURATED");
		}

	}

}
