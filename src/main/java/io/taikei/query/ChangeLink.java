package io.taikei.query;

import java.util.List;

import io.taikei.model.Standing;
import io.taikei.model.Succession.Kind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * What became of an element: a row of changes-since.cypher.
 *
 * @param before the earlier element's id; null where one was added
 * @param after the later element's id; null where one was dropped
 * @param kinds what happened in each edition on the way, the earlier first
 * @param status reviewed where all of that is, else inferred
 * @param confidence how sure it is; null where nothing tells
 */
record ChangeLink(@Nullable String before, @Nullable String after, List<Kind> kinds, Standing status,
		@Nullable Double confidence) {

	static ChangeLink of(TypeSystem types, Record row) {
		return new ChangeLink(id(row.get("before")), id(row.get("after")),
				row.get("kinds").asList((kind) -> Kind.valueOf(kind.asString())), Nodes.standing(row, "status"),
				Nodes.number(row, "confidence"));
	}

	private static @Nullable String id(Value element) {
		return element.isNull() ? null : element.get("id").asString();
	}

}
