package io.taikei.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a plan or its source, as a value, so that all of them can be told
 * at once.
 *
 * @param severity an error keeps the plan from being loaded, a warning does not
 * @param rule the rule's name in kebab case, such as {@code goal-without-vision}
 * @param source where
 * @param text the offending text, or the line it stands on; null where there is none
 * @param message what is wrong and what to do
 */
public record Problem(Severity severity, String rule, SourceSpan source, @Nullable String text, String message) {

	public static Problem error(String rule, SourceSpan source, String message) {
		return new Problem(Severity.ERROR, rule, source, null, message);
	}

	public static Problem warning(String rule, SourceSpan source, String message) {
		return new Problem(Severity.WARNING, rule, source, null, message);
	}

	/** The same problem with the text that it is about. */
	public Problem about(String offending) {
		return new Problem(this.severity, this.rule, this.source, offending, this.message);
	}

	/** Whether it keeps from being loaded what it is about. */
	public boolean isError() {
		return this.severity == Severity.ERROR;
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
