package io.taikei.validation;

import java.util.List;

import io.taikei.model.Problem;

/** What validation found: a plan that may be loaded, or why it may not. */
public sealed interface ValidationResult {

	/** All that was found, in the order of the source. */
	List<Problem> problems();

	/** No error; warnings may remain. */
	record Valid(ValidPlan plan, List<Problem> problems) implements ValidationResult {

		public Valid {
			problems = List.copyOf(problems);
		}

	}

	/** At least one error, and the warnings. */
	record Invalid(List<Problem> problems) implements ValidationResult {

		public Invalid {
			problems = List.copyOf(problems);
		}

	}

}
