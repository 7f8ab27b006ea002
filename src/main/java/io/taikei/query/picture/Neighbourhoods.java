package io.taikei.query.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.query.EditionScope;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.people.NamedPeople;
import io.taikei.query.picture.Neighbourhood.PicturedElement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands around an element, to be drawn (この要素は何とつながっているか？). */
@Service
@Transactional(readOnly = true)
public class Neighbourhoods {

	/** Of the room of a picture, the part that themes get before similar elements do. */
	private static final int PART_OF_THEMES = 10;

	private final Graph graph;

	Neighbourhoods(Graph graph) {
		this.graph = graph;
	}

	/** The neighbourhood of an element, or empty where no such element is loaded. */
	public Optional<Neighbourhood> around(NeighbourhoodRequest request) {
		Map<String, Object> parameters = parameters(request.minScore());
		parameters.put("elementId", request.elementId().value());
		parameters.put("allEditions", request.editions() == EditionScope.ALL);
		List<Node> tree = nodes(QueryFile.TREE_AROUND_ELEMENT, parameters, "element");
		return tree.isEmpty() ? Optional.empty()
				: Optional.of(draw(request, fill(new NodeBudget(request.limit()), tree, parameters)));
	}

	private NodeBudget fill(NodeBudget room, List<Node> tree, Map<String, Object> parameters) {
		List<Node> themes = nodes(QueryFile.THEMES_OF_BRANCH, parameters, "theme");
		int first = Math.min(themes.size(), room.limit() / PART_OF_THEMES);
		room.takeEach(tree);
		room.takeEach(themes.subList(0, first));
		this.graph
			.rows(QueryFile.COUNTERPARTS_OF_BRANCH, parameters, Counterpart.class,
					(types, row) -> new Counterpart(row.get("way").asList(Value::asNode)))
			.forEach((counterpart) -> room.take(counterpart.way()));
		room.takeEach(themes.subList(first, themes.size()));
		return room;
	}

	private List<Node> nodes(QueryFile file, Map<String, Object> parameters, String column) {
		return this.graph.rows(file, parameters, Node.class, (types, row) -> row.get(column).asNode());
	}

	private static Map<String, Object> parameters(@Nullable Double minScore) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("minScore", minScore);
		return parameters;
	}

	private Neighbourhood draw(NeighbourhoodRequest request, NodeBudget room) {
		List<PicturedElement> elements = room.elements().stream().map(Neighbourhoods::pictured).toList();
		List<PictureLink> links = links(request, room);
		List<PlanSummary> plans = plans(elements);
		return new Neighbourhood(request.elementId().value(), plans, elements,
				room.themes().stream().map(ThemeRef::of).toList(), of(links, "PART_OF", PictureLink::partOf),
				of(links, "OVERLAPS", PictureLink::overlap), of(links, "DECIDED_OVERLAP", PictureLink::decided),
				of(links, "CURATED_OVERLAP", PictureLink::curated), of(links, "ADDRESSES", PictureLink::addresses),
				room.omitted(), this.graph.comparisonState(plans.stream().limit(1)).isCompared());
	}

	private List<PictureLink> links(NeighbourhoodRequest request, NodeBudget room) {
		Map<String, Object> parameters = parameters(request.minScore());
		parameters.put("planId", request.elementId().plan().value());
		parameters.put("elementIds", room.elements().stream().map(Nodes::id).toList());
		parameters.put("themeIds", room.themes().stream().map(Nodes::id).toList());
		return this.graph.rows(QueryFile.LINKS_AMONG, parameters, PictureLink.class, PictureLink::of);
	}

	private static <R> List<R> of(List<PictureLink> links, String type, Function<PictureLink, R> mapping) {
		return links.stream().filter((link) -> link.is(type)).map(mapping).toList();
	}

	private List<PlanSummary> plans(List<PicturedElement> elements) {
		String own = elements.getFirst().planId();
		return this.graph.plans(elements.stream().map(PicturedElement::planId).distinct().toList())
			.stream()
			.sorted(Comparator.comparing((plan) -> !plan.id().equals(own)))
			.toList();
	}

	private static PicturedElement pictured(Node element) {
		String id = Nodes.id(element);
		return new PicturedElement(id, id.substring(0, id.indexOf(':')), Roles.kind(element),
				PropertyValues.text(element, "code"), element.get("title").asString(),
				element.get("levelName").asString(), PropertyValues.provenance(element, "naming"),
				NamedPeople.decider(element, "namedBy"), element.get("placeholder").asBoolean(),
				PropertyValues.source(element));
	}

	/** An element of another plan with those above it, from its goals down. */
	private record Counterpart(List<Node> way) {
	}

}
