package io.taikei.query.review;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.query.Graph;
import org.neo4j.driver.types.Node;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What tells whether somebody decided on the same text. */
@Service
@Transactional(readOnly = true)
public class ElementTexts {

	private final Graph graph;

	ElementTexts(Graph graph) {
		this.graph = graph;
	}

	/** The hashes of elements' texts, by the elements' ids. */
	public Map<String, String> hashes(Collection<String> elementIds) {
		return byId(elementIds, (element) -> String.valueOf(PropertyValues.text(element, "textHash")));
	}

	/** The titles of elements, by their ids. */
	public Map<String, String> titles(Collection<String> elementIds) {
		return byId(elementIds, (element) -> element.get("title").asString());
	}

	private Map<String, String> byId(Collection<String> elementIds, Function<Node, String> value) {
		return this.graph
			.rows(QueryFile.NAMES_OF_ELEMENTS, "elementIds", elementIds, Node.class,
					(types, row) -> row.get("element").asNode())
			.stream()
			.collect(Collectors.toMap(Nodes::id, value));
	}

}
