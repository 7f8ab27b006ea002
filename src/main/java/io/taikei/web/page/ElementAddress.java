package io.taikei.web.page;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.path.PathStep;

/** The address of the answer that says most about an element. */
public final class ElementAddress {

	private ElementAddress() {
	}

	/**
	 * The goal's own answer, or that of the next goal above with the element in sight; of
	 * what is below no goal, the tree of the municipality.
	 */
	public static String of(Kind kind, String id, List<PathStep> path) {
		if (kind == Kind.GOAL) {
			return ofGoal(id);
		}
		return PathStep.nearestGoal(path).map((goal) -> below(goal.id(), id)).orElseGet(() -> ofTree(id));
	}

	static String ofGoal(String id) {
		return new Question(null, id, null, null).address();
	}

	static String below(String goalId, String id) {
		return ofGoal(goalId) + "#" + id;
	}

	static String ofTheme(String id) {
		return new Question(null, null, null, id).address();
	}

	/** The trees of the municipality whose element it is. */
	static String ofTree(String id) {
		return ofMunicipality(id.replaceFirst("-.*", ""));
	}

	static String ofMunicipality(String code) {
		return new Question(code, null, null, null).address();
	}

}
