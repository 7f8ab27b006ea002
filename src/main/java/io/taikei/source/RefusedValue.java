package io.taikei.source;

import io.taikei.text.Bilingual;

/** A value of a file that what it is read into refuses. */
public final class RefusedValue extends IllegalArgumentException {

	private final transient Bilingual explanation;

	/**
	 * Refuses a value.
	 * @param explanation what is wrong and what to do
	 */
	public RefusedValue(Bilingual explanation) {
		super(explanation.en());
		this.explanation = explanation;
	}

	/** What is wrong and what to do. */
	public Bilingual explanation() {
		return this.explanation;
	}

}
