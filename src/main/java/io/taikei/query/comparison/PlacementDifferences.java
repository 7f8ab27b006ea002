package io.taikei.query.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.ElementRef;
import io.taikei.query.path.PathStep;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What is alike in two plans but placed differently (似ているが体系上の位置が違う組): under branches
 * that are mostly about other fields.
 *
 * @param from the first plan
 * @param to the second plan
 * @param at which page of how many pairs this is
 * @param pairs the pairs, the highest score first
 * @param compared whether all pairs could be found; where they could not, there may be
 * more
 * @param explanation says why where there is none, or not all could be found; else null
 */
public record PlacementDifferences(PlanSummary from, PlanSummary to, @JsonUnwrapped PageOf at, List<Pair> pairs,
		boolean compared, @Nullable Bilingual explanation) {

	public PlacementDifferences {
		pairs = List.copyOf(pairs);
	}

	/**
	 * Two elements that are alike.
	 *
	 * @param element where the element of the first plan stands
	 * @param other where the element of the second plan stands
	 * @param likeness how much both are alike, and why
	 */
	public record Pair(Position element, Position other, @JsonUnwrapped Similarity likeness) {
	}

	/**
	 * Where an element stands in its plan.
	 *
	 * @param element the element
	 * @param path the elements above it, from the top down to its parent
	 * @param field what the branch it stands in is mostly about, by the topmost themes of
	 * all that is in the branch
	 */
	public record Position(ElementRef element, List<PathStep> path, ThemeRef field) {

		public Position {
			path = List.copyOf(path);
		}

	}

}
