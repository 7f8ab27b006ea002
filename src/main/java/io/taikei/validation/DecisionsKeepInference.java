package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;

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
						"%s is placed by a decision, but what the inference concluded is not kept; add it, or call the place stated."
							.formatted(Describe.element(element)))));
	}

}
