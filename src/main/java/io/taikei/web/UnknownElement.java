package io.taikei.web;

import io.taikei.catalog.CataloguedElements;
import io.taikei.query.Bilingual;

/** That no such element is loaded, as the API says it. */
final class UnknownElement {

	private UnknownElement() {
	}

	static ApiProblem withId(String id) {
		return ApiProblem.notFound("Unknown element",
				new Bilingual("ID が「%s」の要素はありません。GET /api/v1/elements?q=語 で探せます。".formatted(id),
						"No element has the id '%s'. GET /api/v1/elements?q=TEXT finds elements.".formatted(id)));
	}

	/** Where one of two is unknown: the first such. */
	static ApiProblem among(CataloguedElements elements, String first, String second) {
		return withId(elements.existsById(first) ? second : first);
	}

}
