package io.taikei.query;

import java.util.List;

import io.taikei.graph.PropertyValues;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * How far the plans of municipalities have been compared with all others. Where they have
 * not, what is told of counterparts may grow, and none is not said to be none.
 *
 * @param rows the municipalities, or one row for all
 */
public record ComparisonState(List<Row> rows) {

	public ComparisonState {
		rows = List.copyOf(rows);
	}

	/** Whether counterparts have been looked for of all elements. */
	public boolean isCompared() {
		return this.rows.stream().allMatch(Row::compared);
	}

	/** Whether they have also been counted since. */
	public boolean isCounted() {
		return isCompared() && this.rows.stream().allMatch(Row::counted);
	}

	/** Whether they have been looked for of all elements of a plan's municipality. */
	public boolean isCompared(PlanSummary plan) {
		return this.rows.stream()
			.filter((row) -> plan.municipality().code().equals(row.municipality()))
			.allMatch(Row::compared);
	}

	/** A row of compared.cypher. */
	record Row(@Nullable String municipality, boolean compared, boolean counted) {

		static Row of(TypeSystem types, Record row) {
			return new Row(PropertyValues.text(row, "municipality"), row.get("compared").asBoolean(),
					row.get("counted").asBoolean());
		}

	}

}
