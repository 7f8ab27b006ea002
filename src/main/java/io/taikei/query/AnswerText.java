package io.taikei.query;

import io.taikei.text.Bilingual;
import org.neo4j.driver.types.MapAccessor;

/** The texts of answers: those of their bundle, and the labels of the graph. */
public final class AnswerText {

	/** The texts that are not of the graph. */
	public static final String BUNDLE = "messages/answers";

	private AnswerText() {
	}

	/**
	 * A text of the bundle.
	 * @param key the text's key; that it is there is checked by a test
	 * @param arguments what stands in its place holders, each text in its language
	 */
	public static Bilingual of(String key, Object... arguments) {
		return Bilingual.of(BUNDLE, key, arguments);
	}

	/** The label of a node with names in both languages. */
	public static Bilingual label(MapAccessor node) {
		return new Bilingual(node.get("labelJa").asString(), node.get("labelEn").asString());
	}

}
