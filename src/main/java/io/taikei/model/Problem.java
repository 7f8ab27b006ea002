package io.taikei.model;

/**
 * Something wrong with a plan or its source, as a value, so that all of them can be told
 * at once.
 *
 * @param severity an error keeps the plan from being loaded, a warning does not
 * @param rule the rule's name in kebab case, such as {@code goal-without-vision}
 * @param source where
 * @param message what is wrong and what to do
 */
public record Problem(Severity severity, String rule, SourceSpan source, String message) {

	public static Problem error(String rule, SourceSpan source, String message) {
		return new Problem(Severity.ERROR, rule, source, message);
	}

	public static Problem warning(String rule, SourceSpan source, String message) {
		return new Problem(Severity.WARNING, rule, source, message);
	}

	@Override
	public String toString() {
		return "%s: %s [%s] %s".formatted(this.source, this.severity, this.rule, this.message);
	}

	/** How bad a problem is. */
	public enum Severity {

		ERROR, WARNING

	}

}
