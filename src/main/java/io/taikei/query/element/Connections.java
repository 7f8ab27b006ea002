package io.taikei.query.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.TierScope;
import io.taikei.query.TracedElement;
import io.taikei.query.path.ElementRef;
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

	/**
	 * The shortest ways; empty where one of two different elements is not loaded.
	 * @param tiers whether they lead over what is merely related
	 */
	public Optional<PathsBetween> between(ElementId element, ElementId other, TierScope tiers) {
		return named(element).flatMap((one) -> named(other).map((another) -> connect(one, another, tiers)));
	}

	private Optional<ElementRef> named(ElementId id) {
		return this.graph.firstPlace(id).map(TracedElement::element).map(ElementRef::of);
	}

	private PathsBetween connect(ElementRef element, ElementRef other, TierScope tiers) {
		List<Path> ways = this.graph.rows(QueryFile.WAYS_BETWEEN_ELEMENTS,
				Map.of("elementId", element.id(), "otherId", other.id(), "tiers", tiers.names()), Path.class,
				Connections::way);
		return new PathsBetween(element, other, tiers, ways.stream().map(Connections::hops).toList(),
				ways.isEmpty() ? AnswerText.of("no-way") : null);
	}

	private static Path way(TypeSystem types, Record row) {
		return row.get("way").asPath();
	}

	private static List<PathSegment> hops(Path way) {
		return StreamSupport.stream(way.spliterator(), false)
			.map((segment) -> PathSegment.of(segment.start(), segment.relationship(), segment.end()))
			.toList();
	}

}
