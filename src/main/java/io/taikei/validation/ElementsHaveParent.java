package io.taikei.validation;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * Only elements of the plan's topmost kind, projects and the roots of named trees hang
 * from the plan itself; else a goal belongs to a vision, an initiative to a policy,
 * wherever the plan has such.
 */
final class ElementsHaveParent implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Optional<PlanElement.Kind> top = submission.plan()
			.elements()
			.stream()
			.map(PlanElement::kind)
			.min(Comparator.naturalOrder());
		Set<ElementId> roots = submission.plan()
			.trees()
			.stream()
			.flatMap((tree) -> tree.roots().stream())
			.collect(Collectors.toSet());
		return submission.plan()
			.elements()
			.stream()
			.filter((element) -> element.placements().isEmpty() && element.kind() != top.orElseThrow())
			.filter((element) -> element.kind() != PlanElement.Kind.PROJECT && !roots.contains(element.id()))
			.map((element) -> Problem.of(RuleId.ELEMENT_WITHOUT_PARENT, element.label().source(),
					ProblemMessage.of("parent.none", Describe.element(element))));
	}

}
