package io.taikei.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;

/**
 * The elements of a plan, which get the places and names that people decided. None goes
 * where the plan would be no tree any more, and nothing overrides the document itself.
 */
public final class DecidedPlaces {

	private final Plan plan;

	private final Map<ElementId, PlanElement> elements = new LinkedHashMap<>();

	public DecidedPlaces(Plan plan) {
		this.plan = plan;
		plan.elements().forEach((element) -> this.elements.put(element.id(), element));
	}

	/** The plan with all that was decided so far. */
	public Plan plan() {
		return this.plan.with(List.copyOf(this.elements.values()));
	}

	/**
	 * Places an element, unless something is in the way, which is returned.
	 * @param id an element of the plan
	 * @param place the element to place it below
	 * @param by who decided
	 */
	public Optional<Obstacle> place(ElementId id, ElementId place, Decider by) {
		PlanElement element = element(id);
		Optional<Obstacle> obstacle = obstacle(element, place);
		if (obstacle.isEmpty()) {
			List<Placement> placements = new ArrayList<>(element.placements());
			placements.set(0, placements.getFirst().decidedSince(place, by));
			this.elements.put(id, element.with(element.label(), placements));
		}
		return obstacle;
	}

	/**
	 * Names an element, unless something is in the way, which is returned.
	 * @param id an element of the plan
	 * @param title what it is called
	 * @param by who decided
	 */
	public Optional<Obstacle> name(ElementId id, String title, Decider by) {
		PlanElement element = element(id);
		Label label = element.label();
		if (label.placeholder()) {
			return Optional.of(Obstacle.PLACEHOLDER);
		}
		if (label.read().naming() == Provenance.STATED) {
			return Optional.of(Obstacle.STATED_NAME);
		}
		this.elements.put(id, element.with(label.namedSince(title, by), element.placements()));
		return Optional.empty();
	}

	/** An element of the plan as it is with what was decided so far. */
	PlanElement element(ElementId id) {
		return Objects.requireNonNull(this.elements.get(id), id::value);
	}

	private Optional<Obstacle> obstacle(PlanElement element, ElementId place) {
		PlanElement parent = this.elements.get(place);
		if (isStated(element)) {
			return Optional.of(Obstacle.STATED_PLACE);
		}
		if (parent == null) {
			return Optional.of(Obstacle.NO_SUCH_PLACE);
		}
		if (parent.label().placeholder()) {
			return Optional.of(Obstacle.PLACEHOLDER);
		}
		if (element.placements().stream().skip(1).map(Placement::parent).anyMatch(place::equals)) {
			return Optional.of(Obstacle.REPEATED_THERE);
		}
		if (isAtOrAbove(element.id(), parent)) {
			return Optional.of(Obstacle.CIRCLE);
		}
		return isLower(parent.kind(), element.kind()) ? Optional.of(Obstacle.LOWER_KIND) : Optional.empty();
	}

	private static boolean isStated(PlanElement element) {
		return element.placements().isEmpty() || element.placements().getFirst().read().standing() == Provenance.STATED;
	}

	/** A project cuts across the kinds. */
	private static boolean isLower(Kind parent, Kind kind) {
		return parent != Kind.PROJECT && kind != Kind.PROJECT && parent.compareTo(kind) > 0;
	}

	private boolean isAtOrAbove(ElementId id, PlanElement start) {
		Set<ElementId> seen = new HashSet<>(Set.of(start.id()));
		Deque<PlanElement> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			open.pop()
				.placements()
				.stream()
				.map((placement) -> this.elements.get(placement.parent()))
				.filter(Objects::nonNull)
				.filter((parent) -> seen.add(parent.id()))
				.forEach(open::push);
		}
		return seen.contains(id);
	}

	/**
	 * A plan as it was read, whatever was decided since. What was placed elsewhere is
	 * back where it stands among those of its kind.
	 */
	static Plan asRead(Plan plan) {
		Collection<PlanElement> decided = plan.elements().stream().filter(PlanElement::isDecidedSince).toList();
		if (decided.isEmpty()) {
			return plan;
		}
		List<PlanElement> elements = new ArrayList<>(plan.elements());
		elements.removeAll(decided);
		decided.forEach((element) -> insert(elements, element.read()));
		return plan.with(elements);
	}

	private static void insert(List<PlanElement> elements, PlanElement element) {
		int next = 0;
		while (next < elements.size() && !isBefore(element, elements.get(next))) {
			next++;
		}
		elements.add(next, element);
	}

	private static boolean isBefore(PlanElement element, PlanElement other) {
		return element.kind() == other.kind() && element.label().order() < other.label().order();
	}

}
