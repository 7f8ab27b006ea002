package io.taikei.web.page.home;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.query.Element;
import io.taikei.query.LocatedElement;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import io.taikei.web.page.Shade;

import org.springframework.web.util.UriUtils;

/**
 * The matrix of two plans as a small picture: a square for each field that holds a pair.
 *
 * @param from the plan whose elements the rows are
 * @param to the plan whose elements the columns are
 * @param width how many columns there are
 * @param height how many rows there are
 * @param squares the fields that hold a pair
 * @param strongest the strongest of them, to begin with
 */
public record HeatMap(PlanSummary from, PlanSummary to, int width, int height, List<Square> squares,
		List<Strongest> strongest) {

	private static final int STRONGEST = 3;

	static HeatMap of(ComparisonMatrix matrix) {
		Map<String, Integer> rows = places(matrix.rows());
		Map<String, Integer> columns = places(matrix.columns());
		return new HeatMap(matrix.from(), matrix.to(), matrix.columns().size(), matrix.rows().size(),
				matrix.cells()
					.stream()
					.map((cell) -> Square.of(cell, Objects.requireNonNull(columns.get(cell.column())),
							Objects.requireNonNull(rows.get(cell.row()))))
					.toList(),
				matrix.cells()
					.stream()
					.sorted(Comparator.comparingDouble(HeatMap::score).reversed())
					.limit(STRONGEST)
					.map((cell) -> Strongest.of(matrix, cell,
							matrix.rows().get(Objects.requireNonNull(rows.get(cell.row()))).element(),
							matrix.columns().get(Objects.requireNonNull(columns.get(cell.column()))).element()))
					.toList());
	}

	private static double score(Cell cell) {
		return Objects.requireNonNullElse(cell.score(), 0.0);
	}

	private static Map<String, Integer> places(List<LocatedElement> elements) {
		Map<String, Integer> places = new HashMap<>();
		elements.forEach((located) -> places.putIfAbsent(located.element().id(), places.size()));
		return places;
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

	/**
	 * A field that stands out.
	 *
	 * @param row the title of its row
	 * @param column the title of its column
	 * @param address where its pairs are
	 */
	public record Strongest(String row, String column, String address) {

		static Strongest of(ComparisonMatrix matrix, Cell cell, Element row, Element column) {
			return new Strongest(row.title(), column.title(),
					"/compare?from=%s&to=%s&fromKind=%s&kind=%s&row=%s&column=%s#pairs".formatted(
							encoded(matrix.from().id()), encoded(matrix.to().id()), matrix.fromKind(), matrix.toKind(),
							encoded(cell.row()), encoded(cell.column())));
		}

		private static String encoded(String id) {
			return UriUtils.encode(id, StandardCharsets.UTF_8).replace("%3A", ":");
		}

	}

}
