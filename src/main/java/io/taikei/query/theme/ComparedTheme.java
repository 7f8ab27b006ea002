package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.ThemeRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * A theme with what plans have of it: a row of theme-table.cypher, theme-gaps.cypher and
 * joint-work-candidates.cypher.
 *
 * @param theme the theme
 * @param broader the theme above it; null at the top
 * @param plans the plans, in the order of their municipalities' codes
 */
public record ComparedTheme(@JsonUnwrapped ThemeRef theme, @Nullable ThemeRef broader, List<PlanCell> plans) {

	public ComparedTheme {
		plans = List.copyOf(plans);
	}

	static ComparedTheme of(TypeSystem types, Record row) {
		return of(row, row.get("cells").asList(PlanCell::of));
	}

	/** From a row of common-themes.cypher. */
	static ComparedTheme withoutPlans(Record row) {
		return of(row, List.of());
	}

	private static ComparedTheme of(Record row, List<PlanCell> plans) {
		Value broader = row.get("broader");
		return new ComparedTheme(ThemeRef.of(row.get("theme")), broader.isNull() ? null : ThemeRef.of(broader), plans);
	}

}
