package io.taikei.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * What has its own place below the same parent is of one level, as a rule: a warning, as
 * some plans do have a goal with policies and initiatives of its own.
 */
final class LevelsAreNotMixed implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Map<ElementId, List<PlanElement>> siblings = new LinkedHashMap<>();
		submission.plan()
			.elements()
			.stream()
			.filter((element) -> !element.placements().isEmpty() && element.kind() != PlanElement.Kind.PROJECT)
			.forEach((element) -> siblings
				.computeIfAbsent(element.placements().getFirst().parent(), (parent) -> new ArrayList<>())
				.add(element));
		return siblings.values().stream().flatMap(LevelsAreNotMixed::check);
	}

	private static Stream<Problem> check(List<PlanElement> siblings) {
		String usual = siblings.getFirst().label().levelName();
		return siblings.stream()
			.filter((element) -> !element.label().levelName().equals(usual))
			.limit(1)
			.map((element) -> Problem.of(RuleId.MIXED_LEVELS, element.label().source(),
					ProblemMessage.of("level.mixed", Describe.element(element), element.label().levelName(), usual)));
	}

}
