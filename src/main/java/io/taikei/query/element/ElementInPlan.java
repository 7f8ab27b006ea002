package io.taikei.query.element;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.Link;
import io.taikei.query.path.PathStep;
import io.taikei.query.path.Place;
import org.jspecify.annotations.Nullable;

/**
 * An element with what stands above and below it.
 *
 * @param element the element
 * @param plan the plan it belongs to
 * @param tree the name of the tree it stands in; null where the plan names none
 * @param path the elements above it, from the top down to its parent
 * @param placement how the link to its parent is known; null where it hangs from the plan
 * itself
 * @param otherPlaces the further places of an element that stands in several (再掲)
 * @param children the elements directly below it, in order
 */
public record ElementInPlan(@JsonUnwrapped Element element, PlanSummary plan, @Nullable String tree,
		List<PathStep> path, @Nullable Link placement, List<Place> otherPlaces, List<Child> children) {

	public ElementInPlan {
		path = List.copyOf(path);
		otherPlaces = List.copyOf(otherPlaces);
		children = List.copyOf(children);
	}

	/**
	 * An element directly below another.
	 *
	 * @param element the element
	 * @param placement how it is known to belong there
	 */
	public record Child(@JsonUnwrapped Element element, Link placement) {
	}

}
