package io.taikei.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decider;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;

/**
 * A plan with the places and names that people decided.
 *
 * @param plan the plan
 * @param leftOut the decisions on its elements that it can't have
 */
public record DecidedPlan(Plan plan, List<LeftOut> leftOut) {

	private static final Comparator<Decision> BY_NUMBER = Comparator.comparingLong(Decision::number);

	public DecidedPlan {
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * Applies decisions to a plan, from the first to the last; of those on the same
	 * element the last holds. Elements are found by what they say. A decision whose
	 * element or place is gone waits for it.
	 * @param plan the plan as it was read, or with what was decided before
	 * @param decisions what people decided on places and names, and did not undo
	 */
	public static DecidedPlan of(Plan plan, List<Decision> decisions) {
		Plan read = DecidedPlaces.asRead(plan);
		DecidedPlaces places = new DecidedPlaces(read);
		List<LeftOut> leftOut = new ArrayList<>();
		ElementFinder finder = finder(read);
		for (OnElement last : standing(decisions, finder)) {
			last.applyTo(places, finder)
				.ifPresent(
						(obstacle) -> leftOut.add(new LeftOut(last.decision, places.element(last.element), obstacle)));
		}
		return new DecidedPlan(places.plan(), leftOut);
	}

	/** The last decision on each matter, also where its place is gone. */
	private static List<OnElement> standing(List<Decision> decisions, ElementFinder finder) {
		Map<OnElement.Matter, OnElement> last = new HashMap<>();
		decisions.stream()
			.sorted(BY_NUMBER)
			.flatMap((decision) -> find(decision.a(), finder).map((element) -> new OnElement(decision, element))
				.stream())
			.forEach((one) -> last.put(one.matter(), one));
		return last.values().stream().sorted(Comparator.comparing(OnElement::decision, BY_NUMBER)).toList();
	}

	private static Optional<ElementId> find(DecidedEnd end, ElementFinder finder) {
		return finder.find(end).map((found) -> new ElementId(found.id()));
	}

	private static ElementFinder finder(Plan read) {
		Map<ElementId, PlanElement> elements = read.elements()
			.stream()
			.collect(Collectors.toMap(PlanElement::id, (element) -> element, (one, other) -> one));
		return new ElementFinder(elements.values()
			.stream()
			.map((element) -> KnownElement.of(element,
					element.placements().isEmpty() ? null : elements.get(element.placements().getFirst().parent())))
			.toList());
	}

	/**
	 * A decision that a plan can't have.
	 *
	 * @param decision the decision
	 * @param element the element that it is about
	 * @param obstacle what is in the way
	 */
	public record LeftOut(Decision decision, PlanElement element, Obstacle obstacle) {
	}

	/** A decision with its element as it is in the plan. */
	private record OnElement(Decision decision, ElementId element) {

		Matter matter() {
			return new Matter(this.decision.subject(), this.element);
		}

		Optional<Obstacle> applyTo(DecidedPlaces places, ElementFinder finder) {
			if (this.decision.verdict() == Verdict.UNSURE) {
				// What was read holds as long as nobody can tell.
				return Optional.empty();
			}
			Decider by = new Decider(Decider.Kind.PERSON, this.decision.by().name());
			if (this.decision.subject() == Subject.NAMING) {
				return places.name(this.element, Objects.requireNonNull(this.decision.title(), "A title"), by);
			}
			return find(Objects.requireNonNull(this.decision.b(), "A place"), finder)
				.flatMap((place) -> places.place(this.element, place, by));
		}

		/** What only the last of several decisions holds on. */
		private record Matter(Subject subject, ElementId element) {
		}

	}

}
