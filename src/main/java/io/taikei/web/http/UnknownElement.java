package io.taikei.web.http;

import io.taikei.query.AnswerText;
import io.taikei.query.catalog.CataloguedElements;

/** That no such element is loaded, as the API says it. */
public final class UnknownElement {

	private UnknownElement() {
	}

	public static ApiProblem withId(String id) {
		return ApiProblem.notFound("Unknown element", AnswerText.of("unknown-element", id));
	}

	/** Where one of two is unknown: the first such. */
	public static ApiProblem among(CataloguedElements elements, String first, String second) {
		return withId(elements.existsById(first) ? second : first);
	}

}
