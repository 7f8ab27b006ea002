package io.taikei.loader.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.taikei.cypher.LoadFile;
import io.taikei.graph.DecisionNode;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Decision;
import io.taikei.model.Overlap;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult.Contradicted;
import io.taikei.review.DecisionResult.KeyTaken;
import io.taikei.review.DecisionResult.NothingToUndo;
import io.taikei.review.DecisionResult.Recorded;
import io.taikei.review.DecisionResult.Repeated;
import io.taikei.review.DecisionResult.Stale;
import io.taikei.review.DecisionResult.Unknown;
import io.taikei.review.DecisionResult;
import io.taikei.review.DecisionState;
import io.taikei.review.StateTag;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people decide, for good. Nothing of the ledger is changed or removed: the
 * latest decision holds, and undoing one is a decision too.
 */
@Component
public class DecisionLedger {

	private final Neo4jClient client;

	private final DecisionLinks links;

	DecisionLedger(Neo4jClient client, DecisionLinks links) {
		this.client = client;
		this.links = links;
	}

	/**
	 * Keeps a decision, in one transaction with all that follows from it, unless it rests
	 * on what is no longer so.
	 */
	@Transactional
	public DecisionResult decide(DecisionRequest request) {
		this.links.run(LoadFile.LOCK_DECISIONS, Map.of());
		Optional<DecisionResult> before = before(request);
		if (before.isPresent()) {
			return before.get();
		}
		Optional<DecisionState> state = state(request);
		if (state.isEmpty()) {
			return new Unknown(request.a());
		}
		DecidedEnd second = second(request, state.get());
		return (request.b() != null && second == null) ? new Unknown(request.b())
				: decide(request, state.get(), second);
	}

	private DecisionResult decide(DecisionRequest request, DecisionState state, @Nullable DecidedEnd second) {
		Optional<DecisionResult> refusal = refusal(request, state);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		String withdraws = (request.verdict() == Verdict.WITHDRAWN) ? state.standing().map(Decision::id).orElseThrow()
				: null;
		Decision decision = new Decision(UUID.randomUUID().toString(), 0, request.subject(), request.verdict(),
				state.a(), second, request.by(), Instant.now().truncatedTo(ChronoUnit.MILLIS), request.note(),
				basis(request, state), request.title(), withdraws);
		Decision recorded = add(decision, request.ownKey());
		renew(request, state);
		return new Recorded(recorded);
	}

	/**
	 * Of a place, the matter is the element alone: another place is another verdict on
	 * it.
	 */
	private Optional<DecisionState> state(DecisionRequest request) {
		return state(request.subject(), request.a(), isOnPlace(request) ? null : request.b());
	}

	private @Nullable DecidedEnd second(DecisionRequest request, DecisionState state) {
		String place = request.b();
		return (isOnPlace(request) && place != null)
				? state(request.subject(), place, null).map(DecisionState::a).orElse(null) : state.b();
	}

	private static boolean isOnPlace(DecisionRequest request) {
		return request.subject() == Subject.PLACEMENT;
	}

	private Optional<DecisionResult> refusal(DecisionRequest request, DecisionState state) {
		if (request.verdict() == Verdict.WITHDRAWN && state.standing().isEmpty()) {
			return Optional.of(new NothingToUndo());
		}
		Set<StateTag.Change> changes = (request.basedOn() != null) ? state.tag().since(request.basedOn()) : Set.of();
		if (!changes.isEmpty() || (request.basedOn() == null && state.standing().isPresent())) {
			return Optional.of(new Stale(changes, state.decisions(), state.tag()));
		}
		List<String> against = state.against(request.subject(), request.verdict());
		return against.isEmpty() ? Optional.empty() : Optional.of(new Contradicted(against));
	}

	/** What the same request has become before. */
	private Optional<DecisionResult> before(DecisionRequest request) {
		String key = request.ownKey();
		return (key == null) ? Optional.empty()
				: this.client.query(LoadFile.DECISION_OF_REQUEST.text())
					.bind(key)
					.to("requestKey")
					.fetchAs(Decision.class)
					.mappedBy((types, row) -> DecisionNode.decision(row.get("decision")))
					.one()
					.map((decision) -> isOf(decision, request) ? new Repeated(decision) : new KeyTaken(decision));
	}

	private static boolean isOf(Decision decision, DecisionRequest request) {
		return decision.subject() == request.subject() && decision.verdict() == request.verdict()
				&& decision.a().id().equals(request.a()) && Objects.equals(decision.idOfB(), request.b())
				&& Objects.equals(decision.title(), request.title());
	}

	private static @Nullable Basis basis(DecisionRequest request, DecisionState state) {
		Overlap computed = request.computed();
		return (state.basis() != null || computed == null) ? state.basis()
				: new Basis(Overlap.rounded(computed.score()), computed.accepted(), computed.method());
	}

	private Decision add(Decision decision, @Nullable String requestKey) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("properties", DecisionRow.of(decision, requestKey));
		parameters.put("aId", decision.a().id());
		parameters.put("bId", decision.idOfB());
		parameters.put("withdraws", decision.withdraws());
		return DecisionNode.decision(this.links.run(LoadFile.ADD_DECISION, parameters).get("decision"));
	}

	private void renew(DecisionRequest request, DecisionState state) {
		switch (request.subject()) {
			case OVERLAP -> this.links.renew(List.of(state.a().id()), List.of());
			case NO_COUNTERPART -> this.links.renew(List.of(state.a().id()), List.of());
			case PLACEMENT, NAMING -> this.links.awaitPlaces(List.of(state.a().plan()));
		}
	}

	/**
	 * What a person decides on, as it is now; empty where the element is not loaded.
	 * @param a the element's id; of a pair the smaller
	 * @param b the other element's id, the plan's, or the place's; null where there is
	 * none
	 */
	@Transactional(readOnly = true)
	public Optional<DecisionState> state(Subject subject, String a, @Nullable String b) {
		Map<String, Object> matter = new HashMap<>();
		matter.put("aId", a);
		matter.put("bId", b);
		return states(subject, List.of(matter)).stream().findFirst();
	}

	/** The same of several pairs, by their ids, as far as their elements are loaded. */
	@Transactional(readOnly = true)
	public List<DecisionState> states(Collection<String> pairs) {
		return states(Subject.OVERLAP,
				pairs.stream()
					.map((pair) -> pair.split("~", 2))
					.map((ends) -> Map.<String, Object>of("aId", ends[0], "bId", ends[1]))
					.toList());
	}

	private List<DecisionState> states(Subject subject, List<Map<String, Object>> matters) {
		return List.copyOf(this.client.query(LoadFile.DECISION_STATE.text())
			.bindAll(Map.of("matters", matters, "subject", subject.name()))
			.fetchAs(DecisionState.class)
			.mappedBy((types, row) -> DecisionStateRow.read(row))
			.all());
	}

}
