package io.taikei.query.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * A way from an element up to its plan, as the graph holds it.
 *
 * @param nodes the element, those above it, and last the plan
 * @param links from each node to the next
 */
public record UpwardPath(List<Node> nodes, List<Relationship> links) {

	public static UpwardPath of(Path path) {
		return new UpwardPath(list(path.nodes()), list(path.relationships()));
	}

	private static <T> List<T> list(Iterable<T> items) {
		return StreamSupport.stream(items.spliterator(), false).toList();
	}

	/** The link from the element to its parent, unless it hangs from the plan itself. */
	public Optional<Relationship> ownLink() {
		return (this.links.size() > 1) ? Optional.of(this.links.getFirst()) : Optional.empty();
	}

	/** The name of the tree that this way ends in, where the plan names its trees. */
	public @Nullable String tree() {
		return PropertyValues.text(this.links.getLast(), "tree");
	}

	/** The elements above this one, from the top down, as nodes. */
	public List<Node> above() {
		return this.nodes.subList(1, this.links.size()).reversed();
	}

	/** The elements above this one, from the top down. */
	public List<PathStep> steps() {
		return IntStream.range(1, this.links.size()).mapToObj(this::step).toList().reversed();
	}

	private PathStep step(int position) {
		Node node = this.nodes.get(position);
		return new PathStep(Nodes.id(node), Roles.kind(node), PropertyValues.text(node, "code"),
				node.get("title").asString(), node.get("levelName").asString(),
				PropertyValues.provenance(node, "naming"), NamedPeople.decider(node, "namedBy"),
				PropertyValues.provenance(this.links.get(position), "status"),
				NamedPeople.decider(this.links.get(position), "decidedBy"), PropertyValues.source(node));
	}

}
