package io.taikei.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.taikei.loader.decision.DecisionLedger;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.model.Decision.Subject;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.query.overlap.ComputedOverlaps;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Takes people's decisions, with what was computed of a pair when it was decided on. */
@Service
public class ReviewDesk {

	private final DecisionLedger ledger;

	private final ComputedOverlaps computed;

	ReviewDesk(DecisionLedger ledger, ComputedOverlaps computed) {
		this.ledger = ledger;
		this.computed = computed;
	}

	/** Keeps a decision, unless it rests on what is no longer so. */
	public DecisionResult decide(DecisionRequest request) {
		DecisionRequest whole = (request.subject() == Subject.OVERLAP) ? request.with(overlap(request)) : request;
		return Retries.of(() -> this.ledger.decide(whole));
	}

	/** What was decided on a matter; empty where its element is not loaded. */
	public Optional<DecidedMatter> decisions(Subject subject, String a, @Nullable String b) {
		return this.ledger.state(subject, a, b).map(DecidedMatter::of);
	}

	/** The overlap that the graph does not hold, if the decision rule takes it. */
	private @Nullable Overlap overlap(DecisionRequest request) {
		if (request.b() == null) {
			return null;
		}
		ElementId a = new ElementId(request.a());
		ElementId b = new ElementId(request.b());
		return this.computed.between(a.plan().value(), Set.of(a), List.of(b.plan().value()))
			.overlaps()
			.get(a + "~" + b);
	}

}
