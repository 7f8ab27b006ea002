package io.taikei.model;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a plan or its source, as a value, so that all of them can be told
 * at once.
 *
 * @param rule the rule that is broken
 * @param source where
 * @param text the offending text, or the line it stands on; null where there is none
 * @param explanation what is wrong and what to do
 */
public record Problem(RuleId rule, SourceSpan source, @Nullable String text, Bilingual explanation) {

	public static Problem of(RuleId rule, SourceSpan source, Bilingual explanation) {
		return new Problem(rule, source, null, explanation);
	}

	/** The same problem with the text that it is about. */
	public Problem about(String offending) {
		return new Problem(this.rule, this.source, offending, this.explanation);
	}

	/** What is wrong and what to do, in English. */
	public String message() {
		return this.explanation.en();
	}

	/** What is wrong and what to do, in Japanese. */
	public String messageJa() {
		return this.explanation.ja();
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
		return "%s: %s [%s] %s".formatted(this.source, severity(), this.rule, message());
	}

	/** How bad a problem is. */
	public enum Severity {

		ERROR, WARNING

	}

}
