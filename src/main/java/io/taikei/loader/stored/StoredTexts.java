package io.taikei.loader.stored;

import io.taikei.model.ElementId;
import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Statements, footnotes and indicators on their way back from the database. */
final class StoredTexts {

	private StoredTexts() {
	}

	/** From a map of the statement's node and its footnotes. */
	static Statement statement(Value stated) {
		Value statement = stated.get("statement");
		return new Statement(new ElementId(statement.get("id").asString()),
				Statement.Kind.valueOf(statement.get("kind").asString()), statement.get("text").asString(),
				stated.get("footnotes").asList(StoredTexts::footnote), StoredValues.source(statement));
	}

	static Footnote footnote(Value footnote) {
		return new Footnote(footnote.get("term").asString(), footnote.get("text").asString(),
				StoredValues.source(footnote));
	}

	static Indicator indicator(Value indicator) {
		return new Indicator(indicator.get("name").asString(), StoredValues.text(indicator, "unit"),
				measurement(indicator, "baseline"), measurement(indicator, "target"), StoredValues.source(indicator));
	}

	private static @Nullable Measurement measurement(Value indicator, String name) {
		String value = StoredValues.text(indicator, name + "Value");
		return (value != null) ? new Measurement(StoredValues.number(indicator, name + "Year"), value) : null;
	}

}
