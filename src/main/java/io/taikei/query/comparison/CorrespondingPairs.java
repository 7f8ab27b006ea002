package io.taikei.query.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.Similarity;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What corresponds between two elements of different plans with all that is below them: a
 * field of a {@link ComparisonMatrix}, opened.
 *
 * @param row the first element
 * @param column the second element
 * @param rowPlan the plan of the first
 * @param columnPlan the plan of the second
 * @param at which page of how many pairs this is
 * @param pairs the pairs, the highest score first, those that were only curated after
 * these, and what is merely related last
 * @param compared whether all pairs could be found; where they could not, there may be
 * more
 * @param explanation says why not all pairs could be found; else null
 */
public record CorrespondingPairs(LocatedElement row, LocatedElement column, PlanSummary rowPlan, PlanSummary columnPlan,
		@JsonUnwrapped PageOf at, List<Pair> pairs, boolean compared, @Nullable Bilingual explanation) {

	public CorrespondingPairs {
		pairs = List.copyOf(pairs);
	}

	/**
	 * Two elements that correspond.
	 *
	 * @param element the first element, or one below it
	 * @param other the second element, or one below it
	 * @param likeness how much both are alike, and why
	 */
	public record Pair(LocatedElement element, LocatedElement other, @JsonUnwrapped Similarity likeness) {
	}

}
