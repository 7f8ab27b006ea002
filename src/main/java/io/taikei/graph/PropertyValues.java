package io.taikei.graph;

import io.taikei.model.Decider;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** PropertyValues of nodes and links on their way back from the database. */
public final class PropertyValues {

	private PropertyValues() {
	}

	public static @Nullable String text(MapAccessor properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : value.asString();
	}

	/** A date or a time, as ISO 8601 writes it. */
	static @Nullable String temporal(MapAccessor properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : value.asObject().toString();
	}

	public static @Nullable Double number(MapAccessor properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : value.asDouble();
	}

	static @Nullable Integer whole(MapAccessor properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : Integer.valueOf(value.asInt());
	}

	public static Provenance provenance(MapAccessor properties, String name) {
		return Provenance.valueOf(properties.get(name).asString());
	}

	/** Who decided, from two properties; null where nobody did. */
	public static @Nullable Decider decider(MapAccessor properties, String name) {
		String kind = text(properties, name + "Kind");
		return (kind != null) ? new Decider(Decider.Kind.valueOf(kind), properties.get(name).asString()) : null;
	}

	public static SourceSpan source(MapAccessor part) {
		return new SourceSpan(part.get("sourceFile").asString(), part.get("firstLine").asInt(),
				part.get("lastLine").asInt());
	}

	/** Where an element's code stands; its title may stand elsewhere. */
	static @Nullable SourceSpan codeSource(MapAccessor element) {
		String file = text(element, "codeSourceFile");
		return (file != null)
				? new SourceSpan(file, element.get("codeFirstLine").asInt(), element.get("codeLastLine").asInt())
				: null;
	}

}
