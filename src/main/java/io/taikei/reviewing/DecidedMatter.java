package io.taikei.reviewing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.taikei.query.AnswerText;
import io.taikei.review.DecisionState;
import io.taikei.review.Obstacle;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on one matter: a pair, a place, a name, or a plan without a
 * counterpart.
 *
 * @param tag tells this state from others; a decision names it as what it rests on
 * @param standing the decision that holds; null where nobody decided, or it was undone
 * @param decisions all decisions, the latest first
 * @param disagreeing whether two people's last decisions on it differ
 * @param notApplied why the plan does not have the place or name that was decided on;
 * null where it has
 */
public record DecidedMatter(@JsonIgnore String tag, @Nullable DecisionEntry standing, List<DecisionEntry> decisions,
		boolean disagreeing, @Nullable Bilingual notApplied) {

	public DecidedMatter {
		decisions = List.copyOf(decisions);
	}

	static DecidedMatter of(DecisionState state) {
		return new DecidedMatter(state.tag().toString(), state.standing().map(DecisionEntry::of).orElse(null),
				state.decisions().stream().map(DecisionEntry::of).toList(), state.isDisputed(), null);
	}

	/** The same, where something keeps the plan from what was decided. */
	DecidedMatter notAppliedAs(Obstacle obstacle) {
		return new DecidedMatter(this.tag, this.standing, this.decisions, this.disagreeing,
				AnswerText.of("decision.not-applied", AnswerText.of("decision.obstacle." + obstacle.name())));
	}

}
