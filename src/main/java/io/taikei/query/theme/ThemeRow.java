package io.taikei.query.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.PropertyValues;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary;
import io.taikei.query.Sdg;
import io.taikei.query.ThemeRef;
import io.taikei.query.theme.ThemeBranch.PlanCount;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

/**
 * A theme on its own: a row of themes.cypher.
 *
 * @param theme the theme
 * @param broader the themes above it, from the top down
 * @param sdgs the Sustainable Development Goals it serves
 * @param municipalities in how many municipalities the current plan addresses it
 * @param plans how many elements of each of some plans address it
 */
record ThemeRow(Node theme, List<ThemeRef> broader, List<Sdg> sdgs, long municipalities, List<PlanCount> plans) {

	/**
	 * A theme and all below it; the whole vocabulary where no theme is given.
	 * @param planIds the plans of which it counts elements
	 */
	static List<ThemeRow> all(Graph graph, @Nullable String topId, List<String> planIds) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("themeId", topId);
		parameters.put("planIds", planIds);
		return graph.rows(QueryFile.THEMES, parameters, ThemeRow.class, ThemeRow::of);
	}

	static ThemeRow of(TypeSystem types, Record row) {
		return new ThemeRow(row.get("theme").asNode(), row.get("broader").asList(ThemeRef::of),
				row.get("sdgGoals").asList(Sdg::of), row.get("municipalities").asLong(),
				row.get("plans").asList(ThemeRow::plan));
	}

	@Nullable String broaderId() {
		return this.broader.isEmpty() ? null : this.broader.getLast().id();
	}

	/** The theme with those of the given themes that are below it. */
	ThemeBranch branch(List<ThemeRow> themes) {
		ThemeRef ref = ThemeRef.of(this.theme);
		return new ThemeBranch(ref, broaderId(), this.theme.get("triggers").asList(Value::asString), this.sdgs,
				PropertyValues.text(this.theme, "budgetFunction"), this.municipalities, this.plans,
				themes.stream()
					.filter((row) -> ref.id().equals(row.broaderId()))
					.map((row) -> row.branch(themes))
					.toList());
	}

	private static PlanCount plan(Value count) {
		return new PlanCount(PlanSummary.of(count), count.get("elements").asLong());
	}

}
