package io.taikei.library;

import java.util.List;
import java.util.Optional;

import io.taikei.model.AccountedPlan;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.review.DecidedPlaces;
import io.taikei.review.DecidedPlan;
import io.taikei.review.Obstacle;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidationResult;

import org.springframework.stereotype.Component;

/** What is in the way of places and names that people decide on in plans of the graph. */
@Component
public class PlaceDecisions {

	private static final PlanValidator VALIDATOR = new PlanValidator();

	private final LoadedPlans loaded;

	private final DecidedPlans decisions;

	PlaceDecisions(LoadedPlans loaded, DecidedPlans decisions) {
		this.loaded = loaded;
		this.decisions = decisions;
	}

	/** What keeps an element from a place; empty also where there is no such element. */
	public Optional<Obstacle> toPlace(ElementId element, ElementId place, Decider by) {
		return obstacle(element, (places) -> places.place(element, place, by));
	}

	/** What keeps an element from a name; empty also where there is no such element. */
	public Optional<Obstacle> toName(ElementId element, String title, Decider by) {
		return obstacle(element, (places) -> places.name(element, title, by));
	}

	private Optional<Obstacle> obstacle(ElementId id, Attempt attempt) {
		return this.loaded.read(id.plan())
			.filter((loaded) -> loaded.plan().elements().stream().map(PlanElement::id).anyMatch(id::equals))
			.flatMap((loaded) -> obstacle(loaded, attempt));
	}

	private static Optional<Obstacle> obstacle(AccountedPlan loaded, Attempt attempt) {
		DecidedPlaces places = new DecidedPlaces(loaded.plan());
		return attempt.on(places).or(() -> switch (VALIDATOR.validate(places.plan(), loaded.sources(), List.of())) {
			case ValidationResult.Valid valid -> Optional.empty();
			case ValidationResult.Invalid invalid -> Optional.of(Obstacle.RULES);
		});
	}

	/** Why a decision that stands does not hold in its plan; empty where it does. */
	public Optional<Obstacle> to(String decisionId, PlanId planId) {
		return this.loaded.read(planId).flatMap((loaded) -> {
			DecidedPlan decided = this.decisions.of(loaded.plan());
			return decided.leftOut()
				.stream()
				.filter((leftOut) -> leftOut.decision().id().equals(decisionId))
				.map(DecidedPlan.LeftOut::obstacle)
				.findFirst()
				.or(() -> decided.plan().equals(loaded.plan()) ? Optional.empty()
						: Optional.of(Obstacle.NOT_YET_LOADED));
		});
	}

	/** A decision on a plan that is in nobody's way. */
	private interface Attempt {

		Optional<Obstacle> on(DecidedPlaces places);

	}

}
