package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;

/** One thing that a plan has to keep. */
interface Rule {

	Stream<Problem> check(Submission submission);

}
