package io.taikei.web.plan;

import io.taikei.graph.DecisionNode;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on an element that is gone, or on a pair of which one is.
 *
 * @param id the decision's id
 * @param subject what it is about
 * @param elementA the element; of a pair the first
 * @param titleA its title when it was decided
 * @param elementB the second element of a pair, the place, or the plan without a
 * counterpart; null where there is none
 * @param titleB its title when it was decided; null where there is none
 * @param verdict what was decided
 * @param reviewer who decided
 * @param reviewedAt when, with its offset from UTC
 * @param reviewNote why; null where nothing was noted
 */
record LostDecisionEntry(String id, Subject subject, String elementA, String titleA, @Nullable String elementB,
		@Nullable String titleB, Verdict verdict, String reviewer, String reviewedAt, @Nullable String reviewNote) {

	static LostDecisionEntry of(Decision decision) {
		return new LostDecisionEntry(decision.id(), decision.subject(), decision.a().id(), decision.a().title(),
				decision.idOfB(), (decision.b() != null) ? decision.b().title() : null, decision.verdict(),
				NamedPeople.name(decision.by().name()), DecisionNode.localTime(decision.at()), decision.note());
	}

}
