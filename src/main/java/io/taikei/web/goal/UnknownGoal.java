package io.taikei.web.goal;

import io.taikei.query.Bilingual;
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
		return ApiProblem.notFound("Not a goal", new Bilingual(
				"「%s」は「%s」の階層の要素で、目標ではありません。上の目標は GET /api/v1/elements/%s の path に、下の目標は children にあります。"
					.formatted(element.id(), element.levelName(), element.id()),
				"'%s' is no goal but of the level %s. GET /api/v1/elements/%s names the goals above it in path, those below it in children."
					.formatted(element.id(), element.levelName(), element.id())));
	}

	private static ApiProblem ofNothing(String id) {
		return ApiProblem.notFound("Unknown goal", new Bilingual(
				"ID が「%s」の目標はありません。GET /api/v1/elements?q=語&kind=GOAL で探すか、GET /api/v1/plans/{planId}/outline で ID を確かめてください。"
					.formatted(id),
				"No goal has the id '%s'. Find goals by GET /api/v1/elements?q=TEXT&kind=GOAL, or see the ids in GET /api/v1/plans/{planId}/outline."
					.formatted(id)));
	}

}
