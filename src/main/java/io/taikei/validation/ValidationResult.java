package io.taikei.validation;

import java.util.List;

import io.taikei.model.Problem;

/** What validation found: a plan that may be loaded, or why it may not. */
public sealed interface ValidationResult {

	/** No error; the warnings are in the order of the source. */
	record Valid(ValidPlan plan, List<Problem> warnings) implements ValidationResult {

		public Valid {
			warnings = List.copyOf(warnings);
		}

	}

	/** At least one error, and the warnings, in the order of the source. */
	record Invalid(List<Problem> problems) implements ValidationResult {

		public Invalid {
			problems = List.copyOf(problems);
		}

	}

}
