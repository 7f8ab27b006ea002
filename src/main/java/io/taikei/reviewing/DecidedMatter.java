package io.taikei.reviewing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.taikei.review.DecisionState;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on one matter: a pair, a place, a name, or a plan without a
 * counterpart.
 *
 * @param tag tells this state from others; a decision names it as what it rests on
 * @param standing the decision that holds; null where nobody decided, or it was undone
 * @param decisions all decisions, the latest first
 * @param disagreeing whether two people's last decisions on it differ
 */
public record DecidedMatter(@JsonIgnore String tag, @Nullable DecisionEntry standing, List<DecisionEntry> decisions,
		boolean disagreeing) {

	public DecidedMatter {
		decisions = List.copyOf(decisions);
	}

	static DecidedMatter of(DecisionState state) {
		return new DecidedMatter(state.tag().toString(), state.standing().map(DecisionEntry::of).orElse(null),
				state.decisions().stream().map(DecisionEntry::of).toList(), state.isDisputed());
	}

}
