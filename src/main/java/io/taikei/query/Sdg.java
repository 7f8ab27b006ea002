package io.taikei.query;

import io.taikei.text.Bilingual;
import org.neo4j.driver.Value;

/**
 * A Sustainable Development Goal that a theme serves.
 *
 * @param number its number, from 1 to 17
 * @param iri its IRI
 * @param label its short name
 */
public record Sdg(int number, String iri, Bilingual label) {

	public static Sdg of(Value goal) {
		return new Sdg(goal.get("id").asInt(), goal.get("iri").asString(), AnswerText.label(goal));
	}

}
