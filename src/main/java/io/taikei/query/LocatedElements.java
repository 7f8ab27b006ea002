package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.graph.Nodes;
import io.taikei.query.path.PathStep;

/**
 * Elements by their ids, each with its plan and its first place in it.
 *
 * @param traced the first way of each element up to its plan
 * @param descriptions what to show of the elements
 */
public record LocatedElements(Map<String, TracedElement> traced, Descriptions descriptions) {

	/** Whether the element with the id is in a plan. */
	public boolean contains(String id) {
		return this.traced.containsKey(id);
	}

	public Element element(String id) {
		return this.descriptions.element(traced(id).element());
	}

	public PlanSummary plan(String id) {
		return traced(id).plan();
	}

	/** The elements above it, from the top down to its parent. */
	public List<PathStep> path(String id) {
		return traced(id).way().steps();
	}

	/** The ids of the themes that the element addresses. */
	public List<String> themeTerms(String id) {
		return Nodes.themeTerms(traced(id).element());
	}

	/** The element with its place. */
	public LocatedElement located(String id) {
		return new LocatedElement(element(id), path(id));
	}

	public TracedElement traced(String id) {
		return Objects.requireNonNull(this.traced.get(id), () -> id + " is in no plan");
	}

}
