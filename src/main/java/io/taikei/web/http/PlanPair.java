package io.taikei.web.http;

import io.taikei.model.PlanId;
import io.taikei.query.Bilingual;

/**
 * Two different plans, as a request names them.
 *
 * @param from the first plan
 * @param to the second plan
 */
public record PlanPair(PlanId from, PlanId to) {

	public static PlanPair of(PlanIds plans, String from, String to) {
		if (from.isBlank() || to.isBlank() || from.equals(to)) {
			throw ApiProblem.badRequest("Two plans needed", new Bilingual(
					"from と to に異なる計画の ID を入れてください。ID は GET /api/v1/plans にあります。例: ?from=132217-5&to=132292-3",
					"Give the ids of two different plans as from and to; GET /api/v1/plans lists them. For example ?from=132217-5&to=132292-3"));
		}
		return new PlanPair(plans.known(from), plans.known(to));
	}

}
