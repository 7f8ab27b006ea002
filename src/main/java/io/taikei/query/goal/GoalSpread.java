package io.taikei.query.goal;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.TierScope;
import io.taikei.query.path.ElementRef;
import io.taikei.query.path.PathStep;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Over how many elements of a kind one goal is spread in other municipalities' plans
 * (1つの目標が他市で何施策に分かれるか). Similar, never supporting.
 *
 * @param goal the goal
 * @param plan the plan it belongs to
 * @param kind what is counted
 * @param tier the least direct of what is counted
 * @param at which page of how many plans this is
 * @param compared whether the goal's plan could be compared with all of these plans;
 * where it could not, there may be more
 * @param plans the other municipalities' plans, by their codes, also those where nothing
 * corresponds
 */
public record GoalSpread(ElementRef goal, PlanSummary plan, Kind kind, TierScope tier, @JsonUnwrapped PageOf at,
		boolean compared, List<PlanSpread> plans) {

	public GoalSpread {
		plans = List.copyOf(plans);
	}

	/**
	 * What corresponds to the goal in one plan.
	 *
	 * @param plan the plan
	 * @param count over how many elements the goal is spread
	 * @param ofAll how many elements of the kind the plan has
	 * @param parents under how many different elements those stand
	 * @param elements the elements, in the plan's order
	 * @param explanation says why where there is none, or not all could be found; else
	 * null
	 */
	public record PlanSpread(PlanSummary plan, long count, long ofAll, long parents, List<Part> elements,
			@Nullable Bilingual explanation) {

		public PlanSpread {
			elements = List.copyOf(elements);
		}

	}

	/**
	 * An element over which the goal is spread.
	 *
	 * @param element the element
	 * @param path the elements above it, from the top down to its parent
	 * @param ownElementId the id of the goal, or of the element below it, that is the
	 * most alike
	 * @param tier whether it corresponds or is merely related
	 * @param score the strength of this overlap, 0 to 1; null where it was only curated,
	 * and nothing was computed
	 */
	public record Part(ElementRef element, List<PathStep> path, String ownElementId, Tier tier,
			@Nullable Double score) {

		public Part {
			path = List.copyOf(path);
		}

	}

}
