package io.taikei.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/** Going up from an element never leads back to it. */
final class PlacementsHaveNoCycle implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Map<ElementId, PlanElement> elements = submission.elements();
		return submission.plan()
			.elements()
			.stream()
			.filter((element) -> leadsBack(element, elements))
			.map((element) -> Problem.of(RuleId.PLACEMENT_CYCLE, element.label().source(),
					ProblemMessage.of("parent.circle", Describe.element(element))));
	}

	private static boolean leadsBack(PlanElement start, Map<ElementId, PlanElement> elements) {
		Set<ElementId> seen = new HashSet<>();
		Deque<PlanElement> open = new ArrayDeque<>(Set.of(start));
		while (!open.isEmpty()) {
			open.pop()
				.placements()
				.stream()
				.flatMap((placement) -> Stream.ofNullable(elements.get(placement.parent())))
				.filter((parent) -> seen.add(parent.id()))
				.forEach(open::push);
		}
		return seen.contains(start.id());
	}

}
