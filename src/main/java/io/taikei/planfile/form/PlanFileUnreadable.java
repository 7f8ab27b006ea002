package io.taikei.planfile.form;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** A plan file that is no YAML, or goes beyond what is read of one. */
public final class PlanFileUnreadable extends RuntimeException {

	private final @Nullable Integer line;

	private final Bilingual explanation;

	public PlanFileUnreadable(@Nullable Integer line, Bilingual explanation, @Nullable Throwable cause) {
		super(explanation.en(), cause);
		this.line = line;
		this.explanation = explanation;
	}

	/** The line, counted from 1; null where it is about the whole file. */
	public @Nullable Integer line() {
		return this.line;
	}

	/** What is wrong and what to do. */
	public Bilingual explanation() {
		return this.explanation;
	}

}
