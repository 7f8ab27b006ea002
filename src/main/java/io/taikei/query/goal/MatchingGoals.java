package io.taikei.query.goal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.query.Graph;
import io.taikei.query.SearchWords;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** Finds the goals that hold every word of a search, themselves or in elements below. */
@Component
class MatchingGoals {

	private final Graph graph;

	MatchingGoals(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The goals of the page, the best first; none without a word.
	 * @param words the words of the request's text
	 */
	Found holding(SearchWords words, GoalSearchRequest request) {
		if (words.isEmpty()) {
			return new Found(0, List.of());
		}
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("terms", words.asLuceneQuery());
		parameters.put("onlyPlanId", (request.plan() != null) ? request.plan().value() : null);
		parameters.put("skip", Math.multiplyExact((long) request.page(), request.size()));
		parameters.put("size", request.size());
		List<Row> rows = this.graph.rows(QueryFile.GOALS_MATCHING_TEXT, parameters, Row.class, Row::of);
		return new Found(rows.getFirst().total(), rows.stream().map(Row::goal).flatMap(Optional::stream).toList());
	}

	/**
	 * A page of the goals that match.
	 *
	 * @param total how many goals match in all
	 * @param goals the goals of the page, the best first
	 */
	record Found(long total, List<MatchingGoal> goals) {

		/** The goals, and what holds the words in them. */
		List<String> ids() {
			return this.goals.stream()
				.flatMap((goal) -> Stream.concat(Stream.of(goal.goalId()), goal.elementIds().stream()))
				.distinct()
				.toList();
		}

	}

	private record Row(long total, Optional<MatchingGoal> goal) {

		static Row of(TypeSystem types, Record row) {
			return new Row(row.get("total").asLong(), row.get("goalId").isNull() ? Optional.empty() : Optional
				.of(new MatchingGoal(row.get("goalId").asString(), row.get("elementIds").asList(Value::asString))));
		}

	}

}
