package io.taikei.web.http;

import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;

/**
 * Two different plans, as a request names them.
 *
 * @param from the first plan
 * @param to the second plan
 */
public record PlanPair(PlanId from, PlanId to) {

	public static PlanPair of(PlanIds plans, String from, String to) {
		if (from.isBlank() || to.isBlank() || from.equals(to)) {
			throw ApiProblem.badRequest("Two plans needed", AnswerText.of("two-plans-needed"));
		}
		return new PlanPair(plans.known(from), plans.known(to));
	}

}
