package io.taikei.query.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.graph.PropertyValues;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * Two plans as a matrix: how strongly each element of the first, with all that is below
 * it, corresponds to each of the second, with all that is below that.
 *
 * @param from the plan whose elements the rows are
 * @param to the plan whose elements the columns are
 * @param fromKind the kind of the rows
 * @param toKind the kind of the columns
 * @param at which page of how many rows this is
 * @param rows the first plan's elements of the kind, in the document's order
 * @param columns the second plan's elements of the kind, in the document's order
 * @param cells the fields of these rows that hold a pair, by the ids of row and column
 * @param compared whether all pairs could be found; where they could not, there may be
 * more
 * @param explanation says why not all pairs could be found; else null
 */
public record ComparisonMatrix(PlanSummary from, PlanSummary to, Kind fromKind, Kind toKind, @JsonUnwrapped PageOf at,
		List<LocatedElement> rows, List<LocatedElement> columns, List<Cell> cells, boolean compared,
		@Nullable Bilingual explanation) {

	public ComparisonMatrix {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		cells = List.copyOf(cells);
	}

	/** Where each of the elements stands among them, from 0, by its id. */
	public static Map<String, Integer> places(List<LocatedElement> elements) {
		Map<String, Integer> places = new HashMap<>();
		elements.forEach((located) -> places.putIfAbsent(located.element().id(), places.size()));
		return places;
	}

	/**
	 * What corresponds in one field: pairs of the row's element, or one below it, and the
	 * column's element, or one below that.
	 *
	 * @param row the id of the row's element
	 * @param column the id of the column's element
	 * @param score the highest score of the pairs, 0 to 1; null where none was computed
	 * @param pairs how many pairs there are
	 * @param curated how many of them mapping sets state
	 * @param byPeople how many of these a person decided on or confirmed
	 * @param reviewed how many of them a review accepted
	 */
	public record Cell(String row, String column, @Nullable Double score, long pairs, long curated, long byPeople,
			long reviewed) {

		static Cell of(TypeSystem types, Record row) {
			return new Cell(row.get("rowId").asString(), row.get("columnId").asString(),
					PropertyValues.number(row, "score"), row.get("pairs").asLong(), row.get("curated").asLong(),
					row.get("byPeople").asLong(), row.get("reviewed").asLong());
		}

	}

}
