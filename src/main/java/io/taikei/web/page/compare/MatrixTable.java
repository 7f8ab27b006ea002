package io.taikei.web.page.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.query.LocatedElement;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import io.taikei.query.path.PathStep;
import io.taikei.web.page.FieldLink;
import io.taikei.web.page.Shade;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ComparisonMatrix} as the page lays it out: rows and columns in groups by their
 * parents, and a field for each pair of them.
 *
 * @param columns the columns in their groups
 * @param rows the rows in their groups; none where there would be too many fields
 * @param size how many fields it has, or would have
 */
record MatrixTable(List<Group<LocatedElement>> columns, List<Group<Row>> rows, int size) {

	/** More fields than this are beyond reading, and make the page heavy. */
	static final int LARGEST = 6000;

	static MatrixTable of(ComparisonMatrix matrix) {
		Map<String, Map<String, Cell>> cells = matrix.cells()
			.stream()
			.collect(Collectors.groupingBy(Cell::row, Collectors.toMap(Cell::column, Function.identity())));
		int size = matrix.rows().size() * matrix.columns().size();
		return new MatrixTable(grouped(matrix.columns(), Function.identity()),
				(size > LARGEST) ? List.of() : grouped(matrix.rows(),
						(row) -> Row.of(row, matrix.columns(), cells.getOrDefault(row.element().id(), Map.of()))),
				size);
	}

	public boolean isTooLarge() {
		return this.size > LARGEST;
	}

	/** How many columns it has. */
	public int width() {
		return this.columns.stream().mapToInt((group) -> group.entries().size()).sum();
	}

	private static <T> List<Group<T>> grouped(List<LocatedElement> elements, Function<LocatedElement, T> entry) {
		Map<Optional<PathStep>, List<T>> byParent = new LinkedHashMap<>();
		for (LocatedElement element : elements) {
			Optional<PathStep> parent = element.path().isEmpty() ? Optional.empty()
					: Optional.of(element.path().getLast());
			byParent.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(entry.apply(element));
		}
		return byParent.entrySet()
			.stream()
			.map((group) -> new Group<>(group.getKey().orElse(null), List.copyOf(group.getValue())))
			.toList();
	}

	/**
	 * Rows or columns with the same parent.
	 *
	 * @param <T> what the group holds
	 * @param parent the parent; null for those that hang from the plan itself
	 * @param entries the rows or columns, in the document's order
	 */
	record Group<T>(@Nullable PathStep parent, List<T> entries) {
	}

	/**
	 * A row.
	 *
	 * @param head its element
	 * @param fields one for each column, in their order
	 */
	record Row(LocatedElement head, List<Field> fields) {

		static Row of(LocatedElement head, List<LocatedElement> columns, Map<String, Cell> cells) {
			return new Row(head,
					columns.stream()
						.map((column) -> Field.of(head, column, cells.get(column.element().id())))
						.toList());
		}

	}

	/**
	 * Where a row and a column meet. Ready to be written down, as a page has hundreds.
	 *
	 * @param look the class of its colour: the deeper, the more alike
	 * @param link what stands in it; null where nothing corresponds
	 */
	record Field(String look, @Nullable FieldLink link) {

		static Field of(LocatedElement row, LocatedElement column, @Nullable Cell cell) {
			if (cell == null) {
				return new Field(column.element().placeholder() ? "reserved-place" : "", null);
			}
			return new Field((cell.score() != null) ? Shade.of(cell.score()).name() : "CURATED",
					FieldLink.of(row.element(), column.element(), cell));
		}

	}

}
