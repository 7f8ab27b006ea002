package io.taikei.query;

import org.neo4j.driver.Value;

/**
 * A theme by its name.
 *
 * @param id the theme's id, such as {@code waste-and-recycling}
 * @param label its name
 */
public record ThemeName(String id, Bilingual label) {

	public static ThemeName of(Value theme) {
		return new ThemeName(theme.get("id").asString(), Nodes.label(theme.asNode()));
	}

}
