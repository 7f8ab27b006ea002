package io.taikei.query.goal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.query.EmptyAnswerTexts;
import io.taikei.query.Graph;
import io.taikei.query.search.Sought;
import io.taikei.query.search.WordMatch;
import io.taikei.query.search.WordSearch;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** Finds the goals that hold the words of a search, themselves or in elements below. */
@Component
class MatchingGoals {

	private final Graph graph;

	private final WordSearch words;

	MatchingGoals(Graph graph, WordSearch words) {
		this.graph = graph;
		this.words = words;
	}

	/** The goals of the page, the best first; none without a word. */
	Found matching(GoalSearchRequest request) {
		Sought sought = this.words.sought(request.text());
		Sought.Answer<List<Row>> answer = sought.find((query) -> rows(request, query),
				(rows) -> rows.getFirst().total() == 0);
		return new Found(sought, answer.match(), answer.found().getFirst().total(),
				answer.found().stream().map(Row::goal).flatMap(Optional::stream).toList());
	}

	private List<Row> rows(GoalSearchRequest request, String query) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("terms", query);
		parameters.put("onlyPlanId", (request.plan() != null) ? request.plan().value() : null);
		parameters.put("skip", Math.multiplyExact((long) request.page(), request.size()));
		parameters.put("size", request.size());
		return this.graph.rows(QueryFile.GOALS_MATCHING_TEXT, parameters, Row.class, Row::of);
	}

	/**
	 * A page of the goals that match.
	 *
	 * @param sought what was searched for
	 * @param match whether all of it was found, or some
	 * @param total how many goals match in all
	 * @param goals the goals of the page, the best first
	 */
	record Found(Sought sought, WordMatch match, long total, List<MatchingGoal> goals) {

		/** Says so where nothing matches, or nothing all words. */
		@Nullable Bilingual explanation() {
			return this.sought.explanation(this.match, this.total == 0, EmptyAnswerTexts::noGoalFound);
		}

		/**
		 * The goals, and what holds the words in them.
		 * @param most of how many elements of a goal
		 */
		List<String> ids(int most) {
			return this.goals.stream()
				.flatMap((goal) -> Stream.concat(Stream.of(goal.goalId()), goal.elementIds().stream().limit(most)))
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
