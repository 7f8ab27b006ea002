package io.taikei.query.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.graph.Nodes;
import io.taikei.graph.Roles;
import io.taikei.query.picture.Neighbourhood.Omitted;
import org.neo4j.driver.types.Node;

/**
 * The room of a picture, which fills up with what is taken first, and remembers what it
 * had no room for.
 */
final class NodeBudget {

	private final int limit;

	private final SequencedMap<String, Node> taken = new LinkedHashMap<>();

	private final Map<String, Node> leftOut = new LinkedHashMap<>();

	NodeBudget(int limit) {
		this.limit = limit;
	}

	/** Takes nodes that make no sense without each other, all or none. */
	void take(List<Node> together) {
		List<Node> missing = together.stream().filter((node) -> !this.taken.containsKey(Nodes.id(node))).toList();
		boolean fits = this.taken.size() + missing.size() <= this.limit;
		missing.forEach((node) -> (fits ? this.taken : this.leftOut).put(Nodes.id(node), node));
	}

	int limit() {
		return this.limit;
	}

	void takeEach(List<Node> nodes) {
		nodes.forEach((node) -> take(List.of(node)));
	}

	List<Node> elements() {
		return this.taken.values().stream().filter((node) -> !isTheme(node)).toList();
	}

	List<Node> themes() {
		return this.taken.values().stream().filter(NodeBudget::isTheme).toList();
	}

	Omitted omitted() {
		return new Omitted(
				leftOut().filter((node) -> !isTheme(node))
					.collect(Collectors.groupingBy(Roles::kind, TreeMap::new, Collectors.counting())),
				leftOut().filter(NodeBudget::isTheme).count(),
				leftOut().filter((node) -> !isTheme(node))
					.collect(Collectors.groupingBy((node) -> node.get("planId").asString(), TreeMap::new,
							Collectors.counting())));
	}

	/** What was left out once may have found room with something smaller. */
	private Stream<Node> leftOut() {
		return this.leftOut.values().stream().filter((node) -> !this.taken.containsKey(Nodes.id(node)));
	}

	private static boolean isTheme(Node node) {
		return node.hasLabel("Theme");
	}

}
