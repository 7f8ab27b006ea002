package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;

/** Every element has a title, unless it is a placeholder. */
final class TitlesAreGiven implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan()
			.elements()
			.stream()
			.filter((element) -> element.label().title().isBlank() && !element.label().placeholder())
			.map((element) -> Problem.error("empty-title", element.label().source(),
					"%s has no title; write it, or mark the element as a placeholder.".formatted(element.id())));
	}

}
