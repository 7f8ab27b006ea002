package io.taikei.succession;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Successor;

/** The pairs that are settled so far, and the elements that are not free any more. */
final class ResolvedSuccession {

	private final List<Successor> successors;

	private final Set<ElementId> taken;

	private final Set<Link> links = new HashSet<>();

	ResolvedSuccession(DecidedSuccession decided) {
		this.successors = new ArrayList<>(decided.successors());
		this.taken = new HashSet<>(decided.elements());
		this.successors.forEach((successor) -> this.links.add(new Link(successor.from(), successor.to())));
	}

	List<Successor> successors() {
		return List.copyOf(this.successors);
	}

	boolean isFree(PlanElement element) {
		return !this.taken.contains(element.id());
	}

	void add(Successor successor) {
		this.successors.add(successor);
		this.taken.add(successor.from());
		this.taken.add(successor.to());
		this.links.add(new Link(successor.from(), successor.to()));
	}

	/** Puts a pair in the place of what was settled about the same two elements. */
	void replace(Successor pair, Successor replacement) {
		this.successors.set(this.successors.indexOf(pair), replacement);
	}

	/** Whether a parent of one continues a parent of the other, or neither has any. */
	boolean placesAgree(PlanElement from, PlanElement to) {
		if (from.placements().isEmpty() || to.placements().isEmpty()) {
			return from.placements().isEmpty() && to.placements().isEmpty();
		}
		return parents(from).anyMatch((above) -> parents(to).anyMatch((other) -> contains(above, other)));
	}

	private boolean contains(ElementId from, ElementId to) {
		return this.links.contains(new Link(from, to));
	}

	private static Stream<ElementId> parents(PlanElement element) {
		return element.placements().stream().map(Placement::parent);
	}

	private record Link(ElementId from, ElementId to) {
	}

}
