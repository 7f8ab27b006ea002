package io.taikei.validation;

import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * Every parent that a placement names, chosen or only considered, is an element of the
 * plan.
 */
final class ParentsExist implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Set<ElementId> known = submission.elements().keySet();
		return submission.plan().elements().stream().flatMap((element) -> unknown(element, known));
	}

	private static Stream<Problem> unknown(PlanElement element, Set<ElementId> known) {
		return element.placements()
			.stream()
			.flatMap(ParentsExist::parents)
			.filter((parent) -> !known.contains(parent))
			.distinct()
			.map((parent) -> Problem.of(RuleId.UNKNOWN_PARENT, element.label().source(),
					ProblemMessage.of("parent.unknown", Describe.element(element), parent)));
	}

	private static Stream<ElementId> parents(Placement placement) {
		Stream<Placement.Candidate> considered = Stream.concat(placement.alternatives().stream(),
				Stream.ofNullable(placement.inferred()));
		return Stream.concat(Stream.of(placement.parent()), considered.map(Placement.Candidate::parent));
	}

}
