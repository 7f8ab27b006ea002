package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.Standing;

/**
 * A reviewed placement keeps what the inference alone concluded, so that both can be
 * compared.
 */
final class ReviewsKeepInference implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan()
			.elements()
			.stream()
			.flatMap((element) -> element.placements()
				.stream()
				.filter((placement) -> placement.standing() == Standing.REVIEWED && placement.inferred() == null)
				.map((placement) -> Problem.error("review-without-inference", element.label().source(),
						"%s is placed by review, but what the inference concluded is not kept; add it, or call the place stated."
							.formatted(Describe.element(element)))));
	}

}
