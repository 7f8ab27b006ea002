package io.taikei.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * Hardly ever do two elements of a kind share a code in the same place; some plans number
 * anew below each parent, or in each of their trees. (Those that share the id as well
 * break another rule.)
 */
final class CodesAreUnique implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Map<ElementId, String> trees = new HashMap<>();
		submission.plan().trees().forEach((tree) -> tree.roots().forEach((root) -> trees.put(root, tree.name())));
		Map<Key, PlanElement> firsts = new HashMap<>();
		return submission.plan()
			.elements()
			.stream()
			.filter((element) -> element.label().code() != null)
			.flatMap((element) -> earlier(firsts, element, trees).map((first) -> problem(element, first)).stream());
	}

	private static Optional<PlanElement> earlier(Map<Key, PlanElement> firsts, PlanElement element,
			Map<ElementId, String> trees) {
		String place = element.placements().isEmpty() ? trees.getOrDefault(element.id(), "")
				: element.placements().getFirst().parent().value();
		Key key = new Key(element.kind(), Objects.requireNonNull(element.label().code()), place);
		return Optional.ofNullable(firsts.putIfAbsent(key, element))
			.filter((first) -> !first.id().equals(element.id()));
	}

	private static Problem problem(PlanElement element, PlanElement first) {
		return Problem.of(RuleId.DUPLICATE_CODE, element.label().source(), ProblemMessage.of("code.twice",
				Describe.element(element), Describe.reference(first), first.label().source().firstLine()));
	}

	private record Key(PlanElement.Kind kind, String code, String place) {
	}

}
