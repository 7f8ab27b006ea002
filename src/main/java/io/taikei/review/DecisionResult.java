package io.taikei.review;

import java.util.List;
import java.util.Set;

import io.taikei.model.Decision;

/** What became of a decision. */
public sealed interface DecisionResult {

	/** It is in the ledger. */
	record Recorded(Decision decision) implements DecisionResult {
	}

	/** The same request made this decision before. */
	record Repeated(Decision decision) implements DecisionResult {
	}

	/** The key of the request was used for this other decision. */
	record KeyTaken(Decision decision) implements DecisionResult {
	}

	/**
	 * What it was based on is no longer so, or was not told though somebody has decided.
	 *
	 * @param changes what is other; empty where it was not told
	 * @param decisions what was decided on the same, the latest first
	 * @param tag the state now
	 */
	record Stale(Set<StateTag.Change> changes, List<Decision> decisions, StateTag tag) implements DecisionResult {
	}

	/** Others stand that say the contrary, and have to be undone first. */
	record Contradicted(List<String> decisionIds) implements DecisionResult {
	}

	/** Nothing stands that could be undone. */
	record NothingToUndo() implements DecisionResult {
	}

	/** No such element or plan is loaded. */
	record Unknown(String id) implements DecisionResult {
	}

}
