package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How two elements are connected (二つの要素をつなぐ経路は？). */
@Service
@Transactional(readOnly = true)
public class Connections {

	private final Graph graph;

	Connections(Graph graph) {
		this.graph = graph;
	}

	/** The shortest ways; empty where one of two different elements is not loaded. */
	public Optional<WaysBetween> between(ElementId element, ElementId other) {
		return named(element).flatMap((one) -> named(other).map((another) -> connect(one, another)));
	}

	private Optional<NamedElement> named(ElementId id) {
		return this.graph.firstPlace(id).map(TracedElement::element).map(NamedElement::of);
	}

	private WaysBetween connect(NamedElement element, NamedElement other) {
		List<Path> ways = this.graph.rows(QueryFile.WAYS_BETWEEN_ELEMENTS,
				Map.of("elementId", element.id(), "otherId", other.id()), Path.class, Connections::way);
		return new WaysBetween(element, other, ways.stream().map(Connections::hops).toList(),
				ways.isEmpty() ? TableNotes.noWay() : null);
	}

	private static Path way(TypeSystem types, Record row) {
		return row.get("way").asPath();
	}

	private static List<Hop> hops(Path way) {
		return StreamSupport.stream(way.spliterator(), false)
			.map((segment) -> Hop.of(segment.start(), segment.relationship(), segment.end()))
			.toList();
	}

}
