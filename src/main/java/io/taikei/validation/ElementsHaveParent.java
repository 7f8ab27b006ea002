package io.taikei.validation;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.PlanElement;
import io.taikei.model.Problem;

/**
 * Only elements of the plan's topmost kind hang from the plan itself; a goal belongs to a
 * vision, an initiative to a policy, wherever the plan has such.
 */
final class ElementsHaveParent implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Optional<PlanElement.Kind> top = submission.plan()
			.elements()
			.stream()
			.map(PlanElement::kind)
			.min(Comparator.naturalOrder());
		return submission.plan()
			.elements()
			.stream()
			.filter((element) -> element.placements().isEmpty() && element.kind() != top.orElseThrow())
			.map((element) -> Problem.error("element-without-parent", element.label().source(),
					"%s is part of no other element.".formatted(Describe.element(element))));
	}

}
