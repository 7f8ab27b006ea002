package io.taikei.model;

/** How a fact about the hierarchy came to be known. The four are never mixed. */
public enum Provenance {

	/** The document says so. */
	STATED,

	/** An algorithm concluded it from the document. */
	INFERRED,

	/** A language model read the document and decided; no person has confirmed it. */
	MODEL_READ,

	/** A person read the document and decided. */
	REVIEWED;

	/** The standing of what somebody decided on reading, or a program worked out. */
	public static Provenance decidedBy(Decider decider) {
		if (decider.kind() == Decider.Kind.PERSON) {
			return REVIEWED;
		}
		return (decider.kind() == Decider.Kind.LANGUAGE_MODEL) ? MODEL_READ : INFERRED;
	}

	/** Whether somebody decided it, a person or a language model. */
	public boolean isDecided() {
		return this == MODEL_READ || this == REVIEWED;
	}

}
