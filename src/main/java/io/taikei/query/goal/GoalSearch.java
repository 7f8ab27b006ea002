package io.taikei.query.goal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.query.ComparisonState;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.goal.FoundGoals.FoundElement;
import io.taikei.query.goal.FoundGoals.FoundGoal;
import io.taikei.query.goal.FoundGoals.GoalCounts;
import io.taikei.query.search.Reasons;
import io.taikei.query.search.Sought;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals about a text, each in short, to choose from (どの目標のことか？). */
@Service
@Transactional(readOnly = true)
public class GoalSearch {

	/** Of how many elements it is told why they match. */
	private static final int SHOWN = 5;

	private final Graph graph;

	private final MatchingGoals goals;

	GoalSearch(Graph graph, MatchingGoals goals) {
		this.graph = graph;
		this.goals = goals;
	}

	/**
	 * The goals of the current editions that hold the words of the text, themselves or in
	 * an element below them.
	 */
	public FoundGoals goalsLike(String text) {
		MatchingGoals.Found matching = this.goals.matching(GoalSearchRequest.of(text));
		LocatedElements located = this.graph.located(matching.ids(SHOWN));
		Map<String, GoalCounts> counts = counts(matching.goals());
		ComparisonState state = this.graph
			.comparisonState(matching.goals().stream().map((goal) -> located.plan(goal.goalId())));
		return new FoundGoals(text, matching.sought().terms(), matching.sought().themes(), matching.total(),
				matching.goals()
					.stream()
					.map((match) -> found(matching.sought(), match, located, counts, state))
					.toList(),
				matching.explanation());
	}

	private Map<String, GoalCounts> counts(List<MatchingGoal> matching) {
		return this.graph
			.rows(QueryFile.COUNTS_OF_GOALS, "goalIds", matching.stream().map(MatchingGoal::goalId).toList(),
					GoalCounts.class, GoalCounts::of)
			.stream()
			.collect(Collectors.toMap(GoalCounts::goalId, Function.identity()));
	}

	private static FoundGoal found(Sought sought, MatchingGoal match, LocatedElements located,
			Map<String, GoalCounts> counts, ComparisonState state) {
		String id = match.goalId();
		return new FoundGoal(located.element(id), located.plan(id), located.path(id),
				match.elementIds().stream().limit(SHOWN).map((found) -> found(sought, located, found)).toList(),
				match.elementIds().size(), Objects.requireNonNull(counts.get(id), id),
				state.isCompared(located.plan(id)));
	}

	private static FoundElement found(Sought sought, LocatedElements located, String id) {
		Reasons why = sought.reasons(located, id);
		return new FoundElement(located.element(id), why.reasons(), why.missing());
	}

}
