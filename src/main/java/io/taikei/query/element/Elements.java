package io.taikei.query.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.query.Descriptions;
import io.taikei.query.Graph;
import io.taikei.query.TracedElement;
import io.taikei.query.element.ElementInPlan.Child;
import io.taikei.query.path.PathStep;
import io.taikei.query.path.UpwardPath;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single elements with what stands above and below them, and the search for them. */
@Service
@Transactional(readOnly = true)
public class Elements {

	private final Graph graph;

	private final ElementSearch search;

	Elements(Graph graph, ElementSearch search) {
		this.graph = graph;
		this.search = search;
	}

	/** The element, or empty where no such element is loaded. */
	public Optional<ElementInPlan> withId(ElementId id) {
		List<TracedElement> places = this.graph.traceUpward(List.of(id.value()));
		return places.isEmpty() ? Optional.empty() : Optional.of(inPlan(places, children(id)));
	}

	/**
	 * The elements above each of some, from the top down to its parent, where it stands
	 * first; without those that are not loaded.
	 */
	public Map<String, List<PathStep>> pathsTo(List<ElementId> ids) {
		return this.graph.traceUpward(ids.stream().map(ElementId::value).distinct().toList())
			.stream()
			.collect(Collectors.toMap(TracedElement::id, (place) -> place.way().steps(), (first, next) -> first));
	}

	/** The elements that hold the words of the request's text, the best first. */
	public SearchPage matching(SearchRequest request) {
		return this.search.find(request);
	}

	private List<ChildRow> children(ElementId id) {
		return this.graph.rows(QueryFile.CHILDREN_OF_ELEMENT, Map.of("elementId", id.value()), ChildRow.class,
				ChildRow::of);
	}

	private ElementInPlan inPlan(List<TracedElement> places, List<ChildRow> children) {
		TracedElement first = places.getFirst();
		Descriptions descriptions = describe(places, children);
		return new ElementInPlan(descriptions.element(first.element()), first.plan(), first.way().tree(),
				first.way().steps(), descriptions.placement(first.way()),
				places.stream().skip(1).map(TracedElement::way).map(descriptions::place).toList(),
				children.stream()
					.map((row) -> new Child(descriptions.element(row.child()), descriptions.link(row.link())))
					.toList());
	}

	private Descriptions describe(List<TracedElement> places, List<ChildRow> children) {
		Stream<Relationship> ownLinks = places.stream()
			.map(TracedElement::way)
			.map(UpwardPath::ownLink)
			.flatMap(Optional::stream);
		return this.graph
			.describe(Stream.concat(places.stream().map(TracedElement::element), children.stream().map(ChildRow::child))
				.toList(), Stream.concat(ownLinks, children.stream().map(ChildRow::link)).toList());
	}

	private record ChildRow(Node child, Relationship link) {

		static ChildRow of(TypeSystem types, Record row) {
			return new ChildRow(row.get("child").asNode(), row.get("link").asRelationship());
		}

	}

}
