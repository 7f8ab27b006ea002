package io.taikei.query.overlap;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.PlanSummary.Town;
import io.taikei.query.path.PathStep;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The elements of other plans that an element overlaps, one page of them.
 *
 * @param element the element that was asked about
 * @param plan the plan it belongs to
 * @param path the elements above it, from the top down to its parent
 * @param page the page's number, from 0
 * @param size how many overlaps a page holds at most
 * @param total how many computed overlaps match in all
 * @param overlaps the computed overlaps, the highest score first
 * @param compared whether the element's overlaps have been looked for; where they have
 * not, there may be more
 * @param decidedOnly the elements of which people or mapping sets state something where
 * nothing was computed, in the order of the ids, on every page
 * @param explanation says why where there is no overlap to list; else null
 */
public record RankedOverlaps(Element element, PlanSummary plan, List<PathStep> path, int page, int size, long total,
		List<Ranked> overlaps, boolean compared, List<Decided> decidedOnly, @Nullable Bilingual explanation) {

	public RankedOverlaps {
		path = List.copyOf(path);
		overlaps = List.copyOf(overlaps);
		decidedOnly = List.copyOf(decidedOnly);
	}

	/**
	 * An overlap in its rank.
	 *
	 * @param rank its place in this list, over all pages, from 1
	 * @param element the other element
	 * @param municipality whose plan it is in
	 * @param plan the plan it belongs to
	 * @param path the elements above it, from the top down to its parent
	 * @param likeness how much both are alike, and why
	 */
	public record Ranked(long rank, Element element, Town municipality, PlanSummary plan, List<PathStep> path,
			@JsonUnwrapped Similarity likeness) {

		public Ranked {
			path = List.copyOf(path);
		}

	}

	/**
	 * An element that people or mapping sets relate to the one asked about, and no
	 * computation.
	 *
	 * @param element the other element
	 * @param municipality whose plan it is in
	 * @param plan the plan it belongs to
	 * @param path the elements above it, from the top down to its parent
	 * @param likeness who decided what, and why
	 */
	public record Decided(Element element, Town municipality, PlanSummary plan, List<PathStep> path,
			@JsonUnwrapped Similarity likeness) {

		public Decided {
			path = List.copyOf(path);
		}

	}

}
