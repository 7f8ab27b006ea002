package io.taikei.query.theme;

import java.util.List;

import io.taikei.query.Nodes;
import io.taikei.query.Sdg;
import io.taikei.query.ThemeName;
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
 * @param plans how many elements of each plan address it
 */
record ThemeRow(Node theme, List<ThemeName> broader, List<Sdg> sdgs, List<PlanCount> plans) {

	static ThemeRow of(TypeSystem types, Record row) {
		return new ThemeRow(row.get("theme").asNode(), row.get("broader").asList(ThemeName::of),
				row.get("sdgGoals").asList(Sdg::of), row.get("plans").asList(ThemeRow::plan));
	}

	@Nullable String broaderId() {
		return this.broader.isEmpty() ? null : this.broader.getLast().id();
	}

	/** The theme with those of the given themes that are below it. */
	ThemeBranch branch(List<ThemeRow> themes) {
		String id = Nodes.id(this.theme);
		return new ThemeBranch(new ThemeName(id, Nodes.label(this.theme)), broaderId(),
				this.theme.get("triggers").asList(Value::asString), this.sdgs, Nodes.text(this.theme, "budgetFunction"),
				this.plans,
				themes.stream().filter((row) -> id.equals(row.broaderId())).map((row) -> row.branch(themes)).toList());
	}

	private static PlanCount plan(Value count) {
		return new PlanCount(Nodes.plan(count.get("plan").asNode(), count.get("municipality").asNode()),
				count.get("elements").asLong());
	}

}
