package io.taikei.query.edition;

import java.util.List;
import java.util.Objects;

import io.taikei.graph.PropertyValues;
import io.taikei.model.Decider;
import io.taikei.model.Provenance;
import io.taikei.model.Succession.Kind;
import io.taikei.query.people.NamedPeople;
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
 * @param statuses how each of that is known
 * @param deciders who decided any of it
 * @param confidence how sure it is; null where nothing tells
 */
record ChangeLink(@Nullable String before, @Nullable String after, List<Kind> kinds, List<Provenance> statuses,
		List<Decider> deciders, @Nullable Double confidence) {

	static ChangeLink of(TypeSystem types, Record row) {
		return new ChangeLink(id(row.get("before")), id(row.get("after")),
				row.get("kinds").asList((kind) -> Kind.valueOf(kind.asString())),
				row.get("statuses").asList((status) -> Provenance.valueOf(status.asString())),
				row.get("deciders").asList(ChangeLink::decider), PropertyValues.number(row, "confidence"));
	}

	private static Decider decider(Value decider) {
		return Objects.requireNonNull(NamedPeople.decider(decider, "decidedBy"), "Each is of somebody");
	}

	private static @Nullable String id(Value element) {
		return element.isNull() ? null : element.get("id").asString();
	}

}
