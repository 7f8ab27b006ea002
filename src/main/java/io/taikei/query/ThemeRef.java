package io.taikei.query;

import io.taikei.graph.Nodes;
import io.taikei.text.Bilingual;
import org.neo4j.driver.types.MapAccessor;

/**
 * A theme by its name.
 *
 * @param id the theme's id, such as {@code waste-and-recycling}
 * @param label its name; the id in both languages where the theme is not loaded
 */
public record ThemeRef(String id, Bilingual label) {

	public static ThemeRef of(MapAccessor theme) {
		return new ThemeRef(Nodes.id(theme), AnswerText.label(theme));
	}

	/** What to show of a theme that is not loaded. */
	public static ThemeRef unknown(String id) {
		return new ThemeRef(id, Bilingual.sameInBoth(id));
	}

}
