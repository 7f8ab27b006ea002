package io.taikei.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;

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
			.map((item) -> Problem.of(RuleId.DUPLICATE_ID, item.source(),
					"The id %s is given a second time; correct one of the codes, or give one element another id."
						.formatted(item.id())));
	}

	private static Stream<Identified> identified(PlanElement element) {
		return Stream.concat(Stream.of(new Identified(element.id(), element.label().source())),
				element.statements().stream().map((statement) -> new Identified(statement.id(), statement.source())));
	}

	private record Identified(ElementId id, SourceSpan source) {
	}

}
