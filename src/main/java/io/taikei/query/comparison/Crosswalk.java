package io.taikei.query.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.MappingProvenance;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Element;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.PathStep;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Two plans side by side (施策対照表): which elements of one kind in the first correspond to
 * which of another kind in the second. A pair stands in it by the decision rule, a review
 * or a curated mapping; where that is asked for, related pairs stand in it, too.
 *
 * @param from the plan whose elements the rows are
 * @param to the plan that is held against it
 * @param fromKind the kind of the first plan's elements
 * @param toKind the kind of the second plan's elements
 * @param at which page of how many pairs this is
 * @param rows the first plan's elements that have a counterpart, in the document's order,
 * with their counterparts on this page
 * @param compared whether all pairs could be found; where they could not, there may be
 * more
 * @param gaps the elements of both kinds that have none
 * @param placeholders the elements of both kinds that the documents reserve for later
 * @param explanation says why where there is no row, or not all pairs could be found;
 * else null
 */
public record Crosswalk(PlanSummary from, PlanSummary to, Kind fromKind, Kind toKind, @JsonUnwrapped PageOf at,
		List<Row> rows, boolean compared, Gaps gaps, Sides placeholders, @Nullable Bilingual explanation) {

	public Crosswalk {
		rows = List.copyOf(rows);
	}

	/**
	 * An element of the first plan and what corresponds to it.
	 *
	 * @param element the element
	 * @param path the elements above it, from the top down to its parent
	 * @param matches its counterparts, the highest score first, those that were only
	 * curated after these, and what is merely related last
	 */
	public record Row(Element element, List<PathStep> path, List<Match> matches) {

		public Row {
			path = List.copyOf(path);
			matches = List.copyOf(matches);
		}

	}

	/**
	 * An element of the second plan that corresponds to one of the first.
	 *
	 * @param element the element
	 * @param path the elements above it, from the top down to its parent
	 * @param likeness how much both are alike, and why
	 */
	public record Match(Element element, List<PathStep> path, @JsonUnwrapped Similarity likeness) {

		public Match {
			path = List.copyOf(path);
		}

	}

	/**
	 * The elements of both plans that have no counterpart, in the documents' order.
	 *
	 * @param from those of the first plan
	 * @param to those of the second plan
	 */
	public record Gaps(List<Gap> from, List<Gap> to) {

		public Gaps {
			from = List.copyOf(from);
			to = List.copyOf(to);
		}

	}

	/**
	 * An element that has no counterpart.
	 *
	 * @param located the element with its place
	 * @param decided by whom or what, and why, it was decided that there is none in the
	 * whole other plan; empty where merely none was found
	 */
	public record Gap(@JsonUnwrapped LocatedElement located, List<MappingProvenance> decided) {

		public Gap {
			decided = List.copyOf(decided);
		}

	}

	/**
	 * Elements of both plans, in the documents' order.
	 *
	 * @param from those of the first plan
	 * @param to those of the second plan
	 */
	public record Sides(List<LocatedElement> from, List<LocatedElement> to) {

		public Sides {
			from = List.copyOf(from);
			to = List.copyOf(to);
		}

	}

}
