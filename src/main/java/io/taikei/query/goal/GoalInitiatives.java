package io.taikei.query.goal;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.MappingProvenance;
import io.taikei.model.SourceSpan;
import io.taikei.query.Element;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.PlanSummary.Town;
import io.taikei.query.overlap.DecidedGap;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.Link;
import io.taikei.query.path.PathStep;
import io.taikei.query.path.Place;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives support a goal. What the document states, what the goal's own text
 * states and what merely resembles it in other plans are kept apart.
 *
 * @param plan the plan the goal belongs to
 * @param goal the goal
 * @param path the elements above the goal, from the top down
 * @param steps all elements that the paths lead through, those of the initiatives too,
 * with what the document says about them; each once, from the top down
 * @param stated the initiatives below the goal, in the document's order
 * @param policies the policies below the goal that the document states nothing below
 * @param placeholders the elements below the goal that the document reserves for later
 * @param measures the measures that the goal's own text states
 * @param counterparts elements of other municipalities that overlap the goal or elements
 * below it, each once: policies, then initiatives, then goals, those of a kind by their
 * scores, what is merely related last; similar, never supporting
 * @param counterpartsAt which page of how many counterparts this is
 * @param compared whether counterparts have been looked for of all elements of the plan;
 * where they have not, there may be more
 * @param unmatched what was decided to have no counterpart in another plan, by reading:
 * the goal itself, or elements below it
 * @param explanation says so where the document states no initiative for the goal; else
 * null
 */
public record GoalInitiatives(PlanSummary plan, Element goal, List<PathStep> path, List<Element> steps,
		List<PlacedInitiative> stated, List<Element> policies, List<Element> placeholders, List<Measure> measures,
		List<Counterpart> counterparts, PageOf counterpartsAt, boolean compared, List<DecidedGap> unmatched,
		@Nullable Bilingual explanation) {

	public GoalInitiatives {
		path = List.copyOf(path);
		steps = List.copyOf(steps);
		stated = List.copyOf(stated);
		policies = List.copyOf(policies);
		placeholders = List.copyOf(placeholders);
		measures = List.copyOf(measures);
		counterparts = List.copyOf(counterparts);
		unmatched = List.copyOf(unmatched);
	}

	/**
	 * An initiative below the goal, once, whatever the number of its places.
	 *
	 * @param initiative the initiative
	 * @param path the elements above it, from the top through the goal down to its parent
	 * @param placement how the link to that parent is known
	 * @param otherPlaces its further places in the plan (再掲), below this goal or not
	 */
	public record PlacedInitiative(Element initiative, List<PathStep> path, Link placement, List<Place> otherPlaces) {

		public PlacedInitiative {
			path = List.copyOf(path);
			otherPlaces = List.copyOf(otherPlaces);
		}

	}

	/**
	 * A measure that the goal's own text states.
	 *
	 * @param text the sentence as it stands
	 * @param source where it stands
	 */
	public record Measure(String text, SourceSpan source) {
	}

	/**
	 * An element of another municipality's plan that overlaps the goal thematically, or
	 * an element below the goal.
	 *
	 * @param element the element: a goal, a policy or an initiative
	 * @param municipality whose plan it is in
	 * @param plan the other plan
	 * @param likeness how much both are alike, and why
	 * @param via the element below the goal that it overlaps; null where it overlaps the
	 * goal itself
	 */
	public record Counterpart(Element element, Town municipality, PlanSummary plan, @JsonUnwrapped Similarity likeness,
			@Nullable Element via) {
	}

}
