package io.taikei.planfile.form;

import org.jspecify.annotations.Nullable;

/** A plan file that is no YAML, or goes beyond what is read of one. */
public final class PlanFileUnreadable extends RuntimeException {

	private final @Nullable Integer line;

	public PlanFileUnreadable(@Nullable Integer line, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.line = line;
	}

	/** The line, counted from 1; null where it is about the whole file. */
	public @Nullable Integer line() {
		return this.line;
	}

}
