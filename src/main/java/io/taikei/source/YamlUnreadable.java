package io.taikei.source;

import org.jspecify.annotations.Nullable;

/** A file that is no YAML, or goes beyond what is read of it. */
public final class YamlUnreadable extends RuntimeException {

	private final @Nullable Integer line;

	YamlUnreadable(@Nullable Integer line, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.line = line;
	}

	/** The line, counted from 1; null where it is about the whole file. */
	public @Nullable Integer line() {
		return this.line;
	}

}
