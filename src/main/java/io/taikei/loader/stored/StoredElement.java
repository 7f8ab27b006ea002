package io.taikei.loader.stored;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.Tree;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/**
 * An element with all that belongs to it: a row of stored-elements.cypher.
 *
 * @param row the row
 */
record StoredElement(Record row) {

	PlanElement read() {
		Node element = this.row.get("element").asNode();
		return PlanElement.of(Roles.kind(element), Nodes.label(element, Nodes.footnotes(this.row.get("footnotes"))),
				PropertyValues.text(element, "field"), placements(), Nodes.statements(this.row.get("statements")),
				Nodes.delivery(element, this.row.get("indicators")));
	}

	@Nullable String tree() {
		return PropertyValues.text(firstLink(), "tree");
	}

	int treeOrder() {
		return firstLink().get("treeOrder").asInt();
	}

	/** The tree that the elements, of which there is at least one, are the roots of. */
	static Tree treeOf(List<StoredElement> roots) {
		return new Tree(Objects.requireNonNull(roots.getFirst().tree(), "A root names its tree"),
				roots.stream()
					.sorted(Comparator.comparingInt((root) -> root.firstLink().get("rootOrder").asInt()))
					.map((root) -> new ElementId(Nodes.id(root.row.get("element"))))
					.toList());
	}

	private Value firstLink() {
		return this.row.get("links").get(0).get("link");
	}

	/** The link of what has no parent leads to the plan, and names none. */
	private List<Placement> placements() {
		return this.row.get("links")
			.asList((place) -> place)
			.stream()
			.filter((place) -> !place.get("parentId").isNull())
			.map((place) -> placement(place.get("link"), new ElementId(place.get("parentId").asString())))
			.toList();
	}

	private static Placement placement(Value link, ElementId parent) {
		return new Placement(parent, PropertyValues.provenance(link, "status"),
				PropertyValues.decider(link, "decidedBy"), link.get("confidence").asDouble(), Nodes.alternatives(link),
				Nodes.inferred(link), asRead(link));
	}

	/**
	 * A place that nobody had decided on when it was read was what the inference
	 * concluded.
	 */
	private static @Nullable Placement asRead(Value link) {
		String parent = PropertyValues.text(link, "readParent");
		if (parent == null) {
			return null;
		}
		Provenance standing = PropertyValues.provenance(link, "readStatus");
		Decider decider = PropertyValues.decider(link, "readDecidedBy");
		return new Placement(new ElementId(parent), standing, decider, link.get("readConfidence").asDouble(),
				Nodes.alternatives(link), (decider != null) ? Nodes.inferred(link) : null);
	}

}
