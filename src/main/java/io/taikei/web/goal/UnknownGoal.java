package io.taikei.web.goal;

import io.taikei.query.AnswerText;
import io.taikei.query.catalog.CataloguedElement;
import io.taikei.query.catalog.CataloguedElements;
import io.taikei.web.http.ApiProblem;

import org.springframework.stereotype.Component;

/**
 * That an id is no loaded goal's, as the API says it: that of another level, or of
 * nothing.
 */
@Component
class UnknownGoal {

	private final CataloguedElements elements;

	UnknownGoal(CataloguedElements elements) {
		this.elements = elements;
	}

	ApiProblem withId(String id) {
		return this.elements.findById(id).map(UnknownGoal::ofAnotherLevel).orElseGet(() -> ofNothing(id));
	}

	private static ApiProblem ofAnotherLevel(CataloguedElement element) {
		return ApiProblem.notFound("Not a goal", AnswerText.of("not-a-goal", element.id(), element.levelName()));
	}

	private static ApiProblem ofNothing(String id) {
		return ApiProblem.notFound("Unknown goal", AnswerText.of("unknown-goal", id));
	}

}
