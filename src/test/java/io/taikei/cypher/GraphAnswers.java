package io.taikei.cypher;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * What a query file answers, as one line of text a row, in which nodes and links stand by
 * their ids, so that a property more or less makes no difference.
 */
public final class GraphAnswers {

	private GraphAnswers() {
	}

	public static List<String> of(Driver driver, QueryFile file, Map<String, Object> parameters) {
		try (Session session = driver.session()) {
			return session.run(file.text(), parameters)
				.list((row) -> row.keys()
					.stream()
					.map((column) -> column + "=" + text(row.get(column).asObject()))
					.collect(Collectors.joining(" ")));
		}
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case Node node -> "(" + id(node) + ")";
			case Relationship link -> "[" + (link.type() + " " + id(link)).strip() + "]";
			case Path path -> StreamSupport.stream(path.spliterator(), false)
				.map((segment) -> text(segment.relationship()) + text(segment.end()))
				.collect(Collectors.joining("", text(path.start()), ""));
			case List<?> list -> list.stream().map(GraphAnswers::text).collect(Collectors.joining(", ", "[", "]"));
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + "=" + text(entry.getValue()))
				.sorted()
				.collect(Collectors.joining(" ", "{", "}"));
			default -> value.toString();
		};
	}

	private static String id(Entity entity) {
		Value id = entity.containsKey("id") ? entity.get("id") : entity.get("code");
		return id.isNull() ? "" : id.asObject().toString();
	}

}
