package io.taikei.reviewing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.library.PlanCorrections;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.loader.decision.DecisionLedger;
import io.taikei.model.AccountedPlan;
import io.taikei.model.Decider;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Takes plans that people corrected by hand. What they confirmed or moved of places that
 * no document states goes to the ledger, as what is decided on such places elsewhere.
 */
@Service
public class PlanCorrectionDesk {

	private static final Logger logger = LoggerFactory.getLogger(PlanCorrectionDesk.class);

	private final PlanCorrections corrections;

	private final DecisionLedger ledger;

	private final PlanLibrary library;

	PlanCorrectionDesk(PlanCorrections corrections, DecisionLedger ledger, PlanLibrary library) {
		this.corrections = corrections;
		this.ledger = ledger;
		this.library = library;
	}

	/**
	 * Loads a corrected plan; empty where another was loaded meanwhile, or none is any
	 * more. The plan itself is loaded as it was read, and then with what the ledger says.
	 * @param before the plan as it was loaded when somebody began to correct it
	 * @param after the corrected plan
	 * @param by who loads it, and so decides on its places
	 */
	public Optional<PlanIntakeResult> take(AccountedPlan before, AccountedPlan after, Reviewer by) {
		Optional<PlanIntakeResult> result = this.corrections.take(before, after, false);
		List<DecisionRequest> places = places(before.plan(), after.plan(), by);
		if (places.isEmpty() || !(result.orElse(null) instanceof PlanIntakeResult.Loaded loaded)) {
			return result;
		}
		places.forEach(this::decide);
		PlanId plan = after.plan().id();
		return Optional.of((this.library.loadAgain(plan) instanceof PlanIntakeResult.Loaded again) ? again : loaded);
	}

	/** The state was seen, as the plan is the one that somebody began with. */
	private void decide(DecisionRequest request) {
		DecisionResult result = Retries.of(() -> this.ledger.decide(request));
		if (result instanceof DecisionResult.Stale stale) {
			result = Retries.of(() -> this.ledger.decide(request.basedOn(stale.tag().toString())));
		}
		if (!(result instanceof DecisionResult.Recorded)) {
			logger.warn("The place of {} could not be decided on: {}", request.a(), result);
		}
	}

	private static List<DecisionRequest> places(Plan before, Plan after, Reviewer by) {
		Map<ElementId, Placement> known = new HashMap<>();
		before.elements()
			.forEach((element) -> element.placements()
				.stream()
				.findFirst()
				.ifPresent((place) -> known.put(element.id(), place)));
		return after.elements()
			.stream()
			.filter((element) -> !element.placements().isEmpty() && element.placements().getFirst().asRead() != null)
			.filter((element) -> isOther(element.placements().getFirst(), known.get(element.id())))
			.map((element) -> request(element, by))
			.toList();
	}

	private static boolean isOther(Placement place, @Nullable Placement before) {
		return before == null || before.asRead() == null || !before.parent().equals(place.parent());
	}

	/** Who was named when it was corrected is noted, where that is another name. */
	private static DecisionRequest request(PlanElement element, Reviewer by) {
		Placement place = element.placements().getFirst();
		Decider named = place.decider();
		String note = (named == null || named.name().equals(by.name())) ? null
				: AnswerText.of("decision.by-hand", named.name()).ja();
		return new DecisionRequest(Subject.PLACEMENT, Verdict.PLACED, element.id().value(), place.parent().value(), by,
				note, null, null, null, null);
	}

}
