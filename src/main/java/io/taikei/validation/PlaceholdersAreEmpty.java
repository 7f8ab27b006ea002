package io.taikei.validation;

import java.util.Map;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;

/** A place reserved for an element yet to come has nothing below it. */
final class PlaceholdersAreEmpty implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Map<ElementId, PlanElement> elements = submission.elements();
		return submission.plan()
			.elements()
			.stream()
			.flatMap((element) -> element.placements()
				.stream()
				.flatMap((placement) -> Stream.ofNullable(elements.get(placement.parent())))
				.filter((parent) -> parent.label().placeholder())
				.map((parent) -> Problem.error("placeholder-with-children", element.label().source(),
						"%s is placed in %s, which is only a placeholder.".formatted(Describe.element(element),
								parent.id()))));
	}

}
