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
public record NameOfTheme(String id, String labelJa, String labelEn) {

	static NameOfTheme of(TypeSystem types, Record row) {
		return new NameOfTheme(row.get("themeId").asString(), row.get("labelJa").asString(),
				row.get("labelEn").asString());
	}

	/** What to show of a theme that is not loaded. */
	public static NameOfTheme unknown(String id) {
		return new NameOfTheme(id, id, id);
	}

}
