package io.taikei.web.http;

import io.taikei.query.Bilingual;

/** That no such plan is loaded, as the API says it. */
public final class UnknownPlan {

	private UnknownPlan() {
	}

	public static ApiProblem withId(String planId) {
		return ApiProblem.notFound("Unknown plan",
				new Bilingual("ID が「%s」の計画はありません。計画の ID は GET /api/v1/plans にあります。".formatted(planId),
						"No plan has the id '%s'. GET /api/v1/plans lists the plans and their ids.".formatted(planId)));
	}

}
