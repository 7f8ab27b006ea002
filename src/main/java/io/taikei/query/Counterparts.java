package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.query.GoalInitiatives.Counterpart;

import org.springframework.stereotype.Component;

/** The elements of other municipalities that a goal overlaps. */
@Component
class Counterparts {

	private final Graph graph;

	Counterparts(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The counterparts of a goal and of the elements below it, each once: policies, then
	 * initiatives, then goals, those of a kind by their scores.
	 */
	List<Counterpart> ofGoal(String goalId, Editions editions) {
		return describe(goalId, rows(QueryFile.COUNTERPARTS_OF_GOAL,
				Map.of("goalId", goalId, "allEditions", editions == Editions.ALL)));
	}

	/**
	 * What a review or a mapping does not let stand as counterparts, the most alike
	 * first.
	 */
	List<Counterpart> rejectedForGoal(String goalId) {
		return describe(goalId, rows(QueryFile.REJECTED_COUNTERPARTS_OF_GOAL, Map.of("goalId", goalId)));
	}

	private List<OverlapRow> rows(QueryFile file, Map<String, Object> parameters) {
		return this.graph.rows(file, parameters, OverlapRow.class, OverlapRow::of);
	}

	private List<Counterpart> describe(String goalId, List<OverlapRow> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		LocatedElements located = this.graph
			.located(rows.stream().flatMap((row) -> Stream.of(row.elementId(), row.otherId())).toList());
		Map<String, NameOfTheme> themes = this.graph.themeNames(rows);
		return rows.stream().map((row) -> counterpart(goalId, row, located, themes)).toList();
	}

	private static Counterpart counterpart(String goalId, OverlapRow row, LocatedElements located,
			Map<String, NameOfTheme> themes) {
		PlanSummary plan = located.plan(row.otherId());
		return new Counterpart(located.element(row.otherId()), plan.municipality(), plan, row.likeness(themes),
				row.elementId().equals(goalId) ? null : located.element(row.elementId()));
	}

}
