package io.taikei.reviewing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.library.PlaceDecisions;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.loader.decision.DecisionLedger;
import io.taikei.model.Decider;
import io.taikei.model.Decision.Subject;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.query.TierScope;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.review.DecisionState;
import io.taikei.review.Obstacle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Takes people's decisions, with what was computed of a pair when it was decided on, and
 * lets plans follow them.
 */
@Service
public class ReviewDesk {

	private static final Logger logger = LoggerFactory.getLogger(ReviewDesk.class);

	private final DecisionLedger ledger;

	private final ComputedOverlaps computed;

	private final PlaceDecisions places;

	private final PlanLibrary library;

	ReviewDesk(DecisionLedger ledger, ComputedOverlaps computed, PlaceDecisions places, PlanLibrary library) {
		this.ledger = ledger;
		this.computed = computed;
		this.places = places;
		this.library = library;
	}

	/**
	 * Keeps a decision, unless it rests on what is no longer so. A plan of which a place
	 * or a name was decided is loaded with it; where that fails, the decision is kept.
	 */
	public DecisionResult decide(DecisionRequest request) {
		DecisionResult result = keep(request);
		if (isOnPlan(request.subject())
				&& (result instanceof DecisionResult.Recorded || result instanceof DecisionResult.Repeated)) {
			PlanId plan = new ElementId(request.a()).plan();
			if (!(this.library.loadAgain(plan) instanceof PlanIntakeResult.Loaded)) {
				logger.warn("Plan {} could not be loaded with what was decided on it, which is kept", plan);
			}
		}
		return result;
	}

	/** What is in the way of a decision on a place or a name; empty where nothing is. */
	public Optional<Obstacle> obstacle(DecisionRequest request) {
		Decider by = new Decider(Decider.Kind.PERSON, request.by().name());
		ElementId element = new ElementId(request.a());
		return switch (request.verdict()) {
			case PLACED -> this.places.toPlace(element, new ElementId(String.valueOf(request.b())), by);
			case NAMED -> this.places.toName(element, String.valueOf(request.title()), by);
			case ACCEPTED, REJECTED, UNSURE, NONE, WITHDRAWN -> Optional.empty();
		};
	}

	private static boolean isOnPlan(Subject subject) {
		return subject == Subject.PLACEMENT || subject == Subject.NAMING;
	}

	private DecisionResult keep(DecisionRequest request) {
		DecisionRequest whole = (request.subject() == Subject.OVERLAP) ? request.with(overlap(request)) : request;
		return Retries.of(() -> this.ledger.decide(whole));
	}

	private boolean isStored(DecisionRequest request) {
		return this.ledger.state(request.subject(), request.a(), request.b()).map(DecisionState::basis).isPresent();
	}

	/** What was decided on a matter; empty where its element is not loaded. */
	public Optional<DecidedMatter> decisions(Subject subject, String a, @Nullable String b) {
		return this.ledger.state(subject, a, b).map((state) -> {
			DecidedMatter matter = DecidedMatter.of(state);
			return state.standing()
				.filter((decision) -> isOnPlan(subject))
				.flatMap((decision) -> this.places.to(decision.id(), state.a().plan()))
				.map(matter::notAppliedAs)
				.orElse(matter);
		});
	}

	/** What was decided on pairs whose elements are loaded, by the ids of the pairs. */
	public Map<String, DecidedMatter> decisions(Collection<String> pairs) {
		return this.ledger.states(pairs)
			.stream()
			.filter((state) -> state.b() != null)
			.collect(Collectors.toMap((state) -> state.a().id() + "~" + Objects.requireNonNull(state.b()).id(),
					DecidedMatter::of));
	}

	/** The overlap that the graph does not hold, if the decision rule takes it. */
	private @Nullable Overlap overlap(DecisionRequest request) {
		if (request.b() == null || isStored(request)) {
			return null;
		}
		ElementId a = new ElementId(request.a());
		ElementId b = new ElementId(request.b());
		return this.computed.between(a.plan().value(), Set.of(a), List.of(b.plan().value()), TierScope.DIRECT)
			.overlaps()
			.get(a + "~" + b);
	}

}
