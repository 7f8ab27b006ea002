package io.taikei.loader.stored;

import io.taikei.loader.rows.Row;
import io.taikei.model.Decider;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Properties on their way back from the database; the counterpart of {@link Row}. */
final class StoredValues {

	private StoredValues() {
	}

	static @Nullable String text(Value properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : value.asString();
	}

	static @Nullable Integer number(Value properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : Integer.valueOf(value.asInt());
	}

	static @Nullable Decider decider(Value properties, String name) {
		String kind = text(properties, name + "Kind");
		return (kind != null) ? new Decider(Decider.Kind.valueOf(kind), properties.get(name).asString()) : null;
	}

	static SourceSpan source(Value part) {
		return new SourceSpan(part.get("sourceFile").asString(), part.get("firstLine").asInt(),
				part.get("lastLine").asInt());
	}

	static @Nullable SourceSpan codeSource(Value element) {
		String file = text(element, "codeSourceFile");
		return (file != null)
				? new SourceSpan(file, element.get("codeFirstLine").asInt(), element.get("codeLastLine").asInt())
				: null;
	}

}
