package io.taikei.query.theme;

import java.util.List;

import io.taikei.query.Descriptions;
import io.taikei.query.ThemeRef;
import io.taikei.query.TracedElement;
import io.taikei.query.theme.ThemeSpread.AddressedTheme;
import io.taikei.query.theme.ThemeSpread.AddressingElement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * An element with its place and the themes it was asked for: a row of
 * elements-addressing-theme.cypher.
 *
 * @param traced the element, its first place and its plan
 * @param themes the themes, the heaviest first
 * @param total how many such elements the plan has
 */
record ThemedElement(TracedElement traced, List<AddressedTheme> themes, long total) {

	static ThemedElement of(TypeSystem types, Record row) {
		return new ThemedElement(TracedElement.of(types, row), row.get("themes").asList(ThemedElement::theme),
				row.get("total").asLong());
	}

	AddressingElement describe(Descriptions descriptions) {
		return new AddressingElement(descriptions.element(this.traced.element()), this.traced.way().steps(),
				this.themes.stream().mapToDouble(AddressedTheme::weight).sum(), this.themes);
	}

	private static AddressedTheme theme(Value addressed) {
		return new AddressedTheme(ThemeRef.of(addressed.get("theme")), addressed.get("weight").asDouble(),
				addressed.get("terms").asList(Value::asString));
	}

}
