package io.taikei.web.http;

import io.taikei.query.Bilingual;

/** That no such plan is loaded, as the API says it. */
public final class UnknownPlan {

	private UnknownPlan() {
	}

	public static ApiProblem withId(String planId) {
		return ApiProblem.notFound("Unknown plan", Bilingual.of("unknown-plan", planId));
	}

}
