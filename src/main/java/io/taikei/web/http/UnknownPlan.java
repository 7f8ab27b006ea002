package io.taikei.web.http;

import io.taikei.query.AnswerText;

/** That no such plan is loaded, as the API says it. */
public final class UnknownPlan {

	private UnknownPlan() {
	}

	public static ApiProblem withId(String planId) {
		return ApiProblem.notFound("Unknown plan", AnswerText.of("unknown-plan", planId));
	}

}
