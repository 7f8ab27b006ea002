package io.taikei.query.review;

import io.taikei.graph.DecisionNode;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided lately.
 *
 * @param subject what it is about
 * @param verdict what was decided
 * @param reviewer who decided
 * @param at when, as the clocks of the municipalities had it
 * @param elementId the element that it is about
 * @param title the title that the element had
 * @param otherId the other element, the plan without a counterpart, or the place; null
 * where there is no second
 * @param otherTitle the title that it had; null where there is no second
 */
public record LatestDecision(Decision.Subject subject, Decision.Verdict verdict, String reviewer, String at,
		String elementId, String title, @Nullable String otherId, @Nullable String otherTitle) {

	static LatestDecision of(Decision decision) {
		DecidedEnd other = decision.b();
		return new LatestDecision(decision.subject(), decision.verdict(), NamedPeople.name(decision.by().name()),
				DecisionNode.localTime(decision.at()), decision.a().id(), decision.a().title(), decision.idOfB(),
				(other != null) ? other.title() : null);
	}

}
