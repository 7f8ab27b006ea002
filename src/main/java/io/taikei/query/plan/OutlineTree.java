package io.taikei.query.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.graph.Nodes;
import io.taikei.query.Descriptions;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.LinkedElement;
import io.taikei.query.plan.PlanOutline.Node;

/** Makes a tree of an outline's rows; siblings keep the rows' order. */
final class OutlineTree {

	private final Map<String, List<LinkedElement>> rowsByParent;

	private final Descriptions descriptions;

	OutlineTree(List<LinkedElement> rows, Descriptions descriptions) {
		this.rowsByParent = rows.stream().collect(Collectors.groupingBy(LinkedElement::parentId));
		this.descriptions = descriptions;
	}

	PlanOutline of(PlanSummary plan) {
		List<Node> top = below(plan.id()).stream()
			.map((row) -> new Node(this.descriptions.element(row.element()), null, row.tree(), children(row)))
			.toList();
		return new PlanOutline(plan, top);
	}

	private List<Node> children(LinkedElement parent) {
		return below(Nodes.id(parent.element())).stream()
			.map((row) -> new Node(this.descriptions.element(row.element()), this.descriptions.link(row.link()), null,
					children(row)))
			.toList();
	}

	private List<LinkedElement> below(String parentId) {
		return this.rowsByParent.getOrDefault(parentId, List.of());
	}

}
