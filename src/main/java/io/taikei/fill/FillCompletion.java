package io.taikei.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.LoadFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.springframework.stereotype.Component;

/** Gives an imported graph what the import tool leaves out, and checks it. */
@Component
public class FillCompletion {

	private static final long LONGEST_WAIT_FOR_INDEXES = 3_600;

	private final Driver driver;

	FillCompletion(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Completes the database; where that was interrupted, it can be done again.
	 * @param folder the folder that was imported
	 * @throws FillImpossible if the database is not what was imported
	 */
	public void complete(Path folder) {
		FillManifest manifest = read(folder);
		try (Session session = this.driver.session()) {
			requireAll(session, manifest);
			for (LoadFile lists : List.of(LoadFile.RESTORE_EMPTY_LISTS_OF_NODES,
					LoadFile.RESTORE_EMPTY_LISTS_OF_LINKS)) {
				session.run(lists.text(), Map.of("empty", ImportTable.EMPTY_LISTS, "blank", ImportTable.BLANK_LISTS))
					.consume();
			}
			session
				.run(LoadFile.DECLARE_NAMES.text(), Map.of("labels", manifest.labels(), "types", manifest.types(),
						"properties", manifest.properties()))
				.consume();
			Set<String> there = Stream.of(LoadFile.CONSTRAINTS, LoadFile.INDEXES)
				.flatMap((file) -> session.run(file.text()).list((row) -> row.get("name").asString()).stream())
				.collect(Collectors.toSet());
			manifest.schema()
				.stream()
				.filter((rule) -> !there.contains(rule.name()))
				.forEach((rule) -> session.run(rule.statement()).consume());
			session.run(LoadFile.AWAIT_INDEXES.text(), Map.of("seconds", LONGEST_WAIT_FOR_INDEXES)).consume();
		}
	}

	/** There are more relationships already where comparing has gone on. */
	private static void requireAll(Session session, FillManifest manifest) {
		Record size = session.run(LoadFile.GRAPH_SIZE.text()).single();
		long nodes = size.get("nodes").asLong();
		long links = size.get("links").asLong();
		if (nodes != manifest.nodes() || links < manifest.links()) {
			throw new FillImpossible(
					"The database has %,d nodes and %,d relationships, and not the %,d and %,d that were to be imported"
						.formatted(nodes, links, manifest.nodes(), manifest.links()));
		}
	}

	private static FillManifest read(Path folder) {
		try {
			return FillManifest.read(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder of the fill can't be read", ex);
		}
	}

}
