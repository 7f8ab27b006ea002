package io.taikei.model;

/**
 * Who decided something by reading documents. What a language model read is never told as
 * what a person decided.
 *
 * @param kind a person or a language model
 * @param name the person's name or role, such as 企画課; of a language model, which one and
 * how it was asked
 */
public record Decider(Kind kind, String name) {

	/** What can read a document and decide. */
	public enum Kind {

		/** A language model that read the documents, by whatever guide. */
		LANGUAGE_MODEL,

		/** A person. */
		PERSON

	}

}
