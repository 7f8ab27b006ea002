package io.taikei.source;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** A file that is no YAML, or goes beyond what is read of it. */
public final class YamlUnreadable extends RuntimeException {

	private final @Nullable Integer line;

	private final Bilingual explanation;

	YamlUnreadable(@Nullable Integer line, Bilingual explanation, @Nullable Throwable cause) {
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
