package io.taikei.web.http;

import io.taikei.query.AnswerText;

/** That the vocabulary has no such theme, as the API says it. */
public final class UnknownTheme {

	private UnknownTheme() {
	}

	public static ApiProblem withId(String themeId) {
		return ApiProblem.notFound("Unknown theme", AnswerText.of("unknown-theme", themeId));
	}

}
