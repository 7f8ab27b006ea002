package io.taikei.query;

import java.util.Optional;

import io.taikei.model.ElementId;
import org.springframework.stereotype.Service;

/** Which initiatives support a goal (目標Xを支える取組は？). */
@Service
public class Initiatives {

	/** The answer for a goal, or empty where no goal has this id. */
	public Optional<GoalInitiatives> supportingGoal(ElementId goalId) {
		throw new UnsupportedOperationException(goalId.value());
	}

	/**
	 * The answers for all goals that hold every word of the text.
	 * @param text not blank
	 */
	public SupportingInitiatives supportingGoalsLike(String text) {
		throw new UnsupportedOperationException(text);
	}

}
