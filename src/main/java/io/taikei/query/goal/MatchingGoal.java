package io.taikei.query.goal;

import java.util.List;

/**
 * A goal that matches a text.
 *
 * @param goalId the goal's id
 * @param elementIds what holds the words: the goal itself or elements below it, the best
 * first
 */
record MatchingGoal(String goalId, List<String> elementIds) {

	MatchingGoal {
		elementIds = List.copyOf(elementIds);
	}

}
