package io.taikei.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.ProblemMessage;

/** No two elements or statements share an id, or one would overwrite the other. */
final class IdsAreUnique implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Set<ElementId> seen = new HashSet<>();
		return submission.plan()
			.elements()
			.stream()
			.flatMap(IdsAreUnique::identified)
			.filter((item) -> !seen.add(item.id()))
			.map((item) -> Problem.of(RuleId.DUPLICATE_ID, item.source(), ProblemMessage.of("id.twice", item.id())));
	}

	private static Stream<Identified> identified(PlanElement element) {
		return Stream.concat(Stream.of(new Identified(element.id(), element.label().source())),
				element.statements().stream().map((statement) -> new Identified(statement.id(), statement.source())));
	}

	private record Identified(ElementId id, SourceSpan source) {
	}

}
