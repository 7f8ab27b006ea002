package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.Evidence.Source;
import io.taikei.query.ThemeRef;
import io.taikei.query.path.ElementRef;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * A theme of an element: a row of themes-of-element.cypher.
 *
 * @param theme the theme
 * @param source whether the element's own text addresses it, or what stands above or
 * below
 * @param origin the element whose text addresses it
 * @param weight the theme's part in all that this text says about themes
 * @param terms the phrases of this text that show it
 */
public record ElementTheme(@JsonUnwrapped ThemeRef theme, Source source, ElementRef origin, double weight,
		List<String> terms) {

	public ElementTheme {
		terms = List.copyOf(terms);
	}

	static ElementTheme of(TypeSystem types, Record row) {
		return new ElementTheme(ThemeRef.of(row.get("theme")), Source.valueOf(row.get("source").asString()),
				ElementRef.of(row.get("origin").asNode()), row.get("weight").asDouble(),
				row.get("terms").asList(Value::asString));
	}

}
