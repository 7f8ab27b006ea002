package io.taikei.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a plan or its source, as a value, so that all of them can be told
 * at once.
 *
 * @param rule the rule that is broken
 * @param source where
 * @param text the offending text, or the line it stands on; null where there is none
 * @param message what is wrong and what to do
 */
public record Problem(RuleId rule, SourceSpan source, @Nullable String text, String message) {

	public static Problem of(RuleId rule, SourceSpan source, String message) {
		return new Problem(rule, source, null, message);
	}

	/** The same problem with the text that it is about. */
	public Problem about(String offending) {
		return new Problem(this.rule, this.source, offending, this.message);
	}

	/** An error keeps the plan from being loaded, a warning does not. */
	public Severity severity() {
		return this.rule.severity();
	}

	/** Whether it keeps from being loaded what it is about. */
	public boolean isError() {
		return severity() == Severity.ERROR;
	}

	@Override
	public String toString() {
		return "%s: %s [%s] %s".formatted(this.source, severity(), this.rule, this.message);
	}

	/** How bad a problem is. */
	public enum Severity {

		ERROR, WARNING

	}

}
