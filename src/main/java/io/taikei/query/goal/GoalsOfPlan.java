package io.taikei.query.goal;

import java.util.List;

import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a plan, by their names only.
 *
 * @param plan the plan
 * @param branches the goals by what they hang from
 */
public record GoalsOfPlan(PlanSummary plan, List<Branch> branches) {

	public GoalsOfPlan {
		branches = List.copyOf(branches);
	}

	/**
	 * The goals below one topmost element.
	 *
	 * @param top the topmost element, most often a future vision; null for goals that
	 * hang from the plan itself
	 * @param goals the goals, in the document's order
	 */
	public record Branch(@Nullable ElementRef top, List<ElementRef> goals) {

		public Branch {
			goals = List.copyOf(goals);
		}

	}

}
