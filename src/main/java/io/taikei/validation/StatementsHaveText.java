package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/** Every statement says something. */
final class StatementsHaveText implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan()
			.elements()
			.stream()
			.flatMap((element) -> element.statements().stream())
			.filter((statement) -> statement.text().isBlank())
			.map((statement) -> Problem.of(RuleId.EMPTY_STATEMENT, statement.source(),
					ProblemMessage.of("statement.empty", statement.id())));
	}

}
