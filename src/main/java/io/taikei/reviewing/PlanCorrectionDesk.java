package io.taikei.reviewing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import io.taikei.model.Label;
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
 * Takes plans that people corrected by hand. What they confirmed or moved of places, and
 * renamed, that no document states goes to the ledger, as what is decided on such places
 * and names elsewhere.
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
	 * @param by who loads it, and so decides on its places and names
	 */
	public Optional<PlanIntakeResult> take(AccountedPlan before, AccountedPlan after, Reviewer by) {
		Optional<PlanIntakeResult> result = this.corrections.take(before, after, false);
		List<DecisionRequest> decisions = decisions(before.plan(), after.plan(), by);
		if (decisions.isEmpty() || !(result.orElse(null) instanceof PlanIntakeResult.Loaded loaded)) {
			return result;
		}
		decisions.forEach(this::decide);
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
			logger.warn("The {} of {} could not be decided on: {}", request.subject(), request.a(), result);
		}
	}

	private static List<DecisionRequest> decisions(Plan before, Plan after, Reviewer by) {
		Map<ElementId, PlanElement> known = before.elements()
			.stream()
			.collect(Collectors.toMap(PlanElement::id, Function.identity()));
		return after.elements()
			.stream()
			.flatMap((element) -> Stream.concat(place(element, known.get(element.id()), by).stream(),
					name(element.label(), known.get(element.id()), by).stream()))
			.toList();
	}

	private static Optional<DecisionRequest> place(PlanElement element, @Nullable PlanElement before, Reviewer by) {
		Placement known = (before != null) ? before.placements().stream().findFirst().orElse(null) : null;
		return element.placements()
			.stream()
			.findFirst()
			.filter((place) -> place.asRead() != null)
			.filter((place) -> known == null || known.asRead() == null || !known.parent().equals(place.parent()))
			.map((place) -> new DecisionRequest(Subject.PLACEMENT, Verdict.PLACED, element.id().value(),
					place.parent().value(), by, note(place.decider(), by), null, null, null, null));
	}

	private static Optional<DecisionRequest> name(Label label, @Nullable PlanElement before, Reviewer by) {
		Label known = (before != null) ? before.label() : null;
		return Optional.of(label)
			.filter((name) -> name.asRead() != null)
			.filter((name) -> known == null || known.asRead() == null || !known.title().equals(name.title()))
			.map((name) -> new DecisionRequest(Subject.NAMING, Verdict.NAMED, name.id().value(), null, by,
					note(name.namedBy(), by), name.title(), null, null, null));
	}

	/** Who was named when it was corrected is noted, where that is another name. */
	private static @Nullable String note(@Nullable Decider named, Reviewer by) {
		return (named == null || named.name().equals(by.name())) ? null
				: AnswerText.of("decision.by-hand", named.name()).ja();
	}

}
