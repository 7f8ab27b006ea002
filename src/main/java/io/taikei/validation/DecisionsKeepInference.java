package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * A placement that a person or a language model decided keeps what the inference alone
 * concluded, so that both can be compared.
 */
final class DecisionsKeepInference implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan()
			.elements()
			.stream()
			.flatMap((element) -> element.placements()
				.stream()
				.filter((placement) -> placement.standing().isDecided() && placement.inferred() == null)
				.map((placement) -> Problem.of(RuleId.DECISION_WITHOUT_INFERENCE, element.label().source(),
						ProblemMessage.of("decision.without-inference", Describe.element(element)))));
	}

}
