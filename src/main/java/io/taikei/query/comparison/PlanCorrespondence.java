package io.taikei.query.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.ElementRef;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What corresponds between two plans, in short: the pairs of a {@link Crosswalk} without
 * their reasons.
 *
 * @param from the first plan
 * @param to the plan that is held against it
 * @param fromKind the kind of the first plan's elements
 * @param toKind the kind of the second plan's elements
 * @param pairs the pairs, in the order of the first plan's document, then counterparts
 * first
 * @param compared whether all pairs could be found; where they could not, there may be
 * more
 * @param explanation says why where there is no pair, or not all could be found; else
 * null
 */
public record PlanCorrespondence(PlanSummary from, PlanSummary to, Kind fromKind, Kind toKind, List<Pair> pairs,
		boolean compared, @Nullable Bilingual explanation) {

	public PlanCorrespondence {
		pairs = List.copyOf(pairs);
	}

	/**
	 * Two elements that correspond.
	 *
	 * @param element the element of the first plan
	 * @param other the element of the second plan
	 * @param likeness how much both are alike
	 */
	public record Pair(ElementRef element, ElementRef other, @JsonUnwrapped Similarity likeness) {

		static Pair of(OverlapRow row) {
			return new Pair(ElementRef.of(row.element()), ElementRef.of(row.other()), row.likeness());
		}

	}

}
