package io.taikei.query.plan;

import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.query.path.ElementRef;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * Something of a plan to ask about.
 *
 * @param municipality the name of the municipality that adopts the plan
 * @param goal a goal of the plan
 * @param values ids and roles by their names, such as {@code elementId}, as far as the
 * graph has them
 */
public record Example(String municipality, ElementRef goal, Map<String, String> values) {

	public Example {
		values = Map.copyOf(values);
	}

	static Example of(TypeSystem types, Record row) {
		Map<String, String> values = row.keys()
			.stream()
			.filter((name) -> types.STRING().isTypeOf(row.get(name)))
			.collect(Collectors.toMap((name) -> name, (name) -> row.get(name).asString()));
		return new Example(row.get("municipality").get("name").asString(), ElementRef.of(row.get("goal").asNode()),
				values);
	}

}
