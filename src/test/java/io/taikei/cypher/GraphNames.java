package io.taikei.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Labels, relationship types and properties, as far as a database knows them. */
final class GraphNames {

	private static final Path DECLARATION = Path.of("cypher/migrations/R009__names_of_the_graph.cypher");

	private static final Pattern DECLARED = Pattern.compile("'(\\w+)'");

	private static final String IN_USE = """
			MATCH (node)
			WHERE any(label IN labels(node) WHERE label STARTS WITH '__') = %s
			CALL (node) {
			  UNWIND labels(node) + keys(node) AS name RETURN name
			  UNION MATCH (node)-[link]->() UNWIND [type(link)] + keys(link) AS name RETURN name
			}
			RETURN DISTINCT name""";

	private static final String KNOWN = """
			CALL db.labels() YIELD label AS name RETURN name
			UNION CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name
			UNION CALL db.propertyKeys() YIELD propertyKey AS name RETURN name""";

	private GraphNames() {
	}

	/** What a migration declares. */
	static Set<String> declared() {
		try {
			return DECLARED.matcher(Files.readString(DECLARATION))
				.results()
				.map((name) -> name.group(1))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the graph holds now. */
	static Set<String> inUse(Driver driver) {
		return names(driver, IN_USE.formatted(false));
	}

	/**
	 * What the database has held at some time, but would not know had it been empty: it
	 * is neither declared nor of the migrations themselves.
	 */
	static Set<String> strange(Driver driver) {
		Set<String> names = names(driver, KNOWN);
		names.removeIf((name) -> name.startsWith("__"));
		names.removeAll(declared());
		names.removeAll(names(driver, IN_USE.formatted(true)));
		return names;
	}

	private static Set<String> names(Driver driver, String query) {
		try (Session session = driver.session()) {
			return new HashSet<>(session.run(query).list((row) -> row.get("name").asString()));
		}
	}

}
