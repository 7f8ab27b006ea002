package io.taikei.text;

/** What is wrong with a plan, or with a file, and what to do, from its bundle. */
public final class ProblemMessage {

	/** The bundle of all such messages. */
	public static final String BUNDLE = "messages/problems";

	private ProblemMessage() {
	}

	/**
	 * A message of the bundle.
	 * @param key the message's key; that it is there is checked by a test
	 * @param arguments what stands in its place holders, each text in its language
	 */
	public static Bilingual of(String key, Object... arguments) {
		return Bilingual.of(BUNDLE, key, arguments);
	}

}
