package io.taikei.model;

/**
 * Who decided something by reading documents, or what concluded it. What a language model
 * read, and what a program worked out, is never told as what a person decided.
 *
 * @param kind a person, a language model or another program
 * @param name the person's name or role, such as 企画課; of a language model or a program,
 * which one and how it was asked
 */
public record Decider(Kind kind, String name) {

	/** What can decide. */
	public enum Kind {

		/** A language model that read the documents, by whatever guide. */
		LANGUAGE_MODEL,

		/** A person. */
		PERSON,

		/** A program that is not said to be a language model. */
		TOOL

	}

}
