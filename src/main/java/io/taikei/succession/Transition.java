package io.taikei.succession;

import java.util.List;

import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.Successor;

/**
 * How one edition became the next.
 *
 * @param before the earlier edition
 * @param after the later edition
 * @param successors the pairs of elements, what the plan file decides first; an element
 * in none was dropped or added
 * @param problems decisions of the plan file that could not be applied
 */
public record Transition(PlanId before, PlanId after, List<Successor> successors, List<Problem> problems) {

	public Transition {
		successors = List.copyOf(successors);
		problems = List.copyOf(problems);
	}

}
