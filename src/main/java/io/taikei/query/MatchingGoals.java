package io.taikei.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the goals that hold every word of a search, themselves or in elements below. */
@Component
class MatchingGoals {

	/** How many of the goals that match a text are answered for. */
	private static final int GOALS = 20;

	private final Graph graph;

	MatchingGoals(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The best twenty goals, the best first; none without a word.
	 * @param plan only goals of this plan; null for all current editions
	 */
	List<MatchingGoal> holding(SearchWords words, @Nullable PlanId plan) {
		if (words.isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("terms", words.asLuceneQuery());
		parameters.put("onlyPlanId", (plan != null) ? plan.value() : null);
		parameters.put("size", GOALS);
		return this.graph.rows(QueryFile.GOALS_MATCHING_TEXT, parameters, MatchingGoal.class, MatchingGoal::of);
	}

}
