package io.taikei.query;

import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * A theme's names: a row of names-of-themes.cypher.
 *
 * @param id the theme's id
 * @param labelJa in Japanese
 * @param labelEn in English
 */
record ThemeName(String id, String labelJa, String labelEn) {

	static ThemeName of(TypeSystem types, Record row) {
		return new ThemeName(row.get("themeId").asString(), row.get("labelJa").asString(),
				row.get("labelEn").asString());
	}

	/** What to show of a theme that is not loaded. */
	static ThemeName unknown(String id) {
		return new ThemeName(id, id, id);
	}

}
