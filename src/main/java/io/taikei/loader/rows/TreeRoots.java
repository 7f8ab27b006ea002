package io.taikei.loader.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Tree;

/**
 * The roots of a plan's named trees. The graph knows a tree by the links from its roots
 * to the plan, so each root hangs from the plan, in one tree.
 */
final class TreeRoots {

	private final Map<ElementId, Place> places = new HashMap<>();

	private TreeRoots() {
	}

	static TreeRoots of(Plan plan) {
		Set<ElementId> topmost = plan.elements()
			.stream()
			.filter((element) -> element.placements().isEmpty())
			.map(PlanElement::id)
			.collect(Collectors.toSet());
		var roots = new TreeRoots();
		for (int i = 0; i < plan.trees().size(); i++) {
			roots.add(plan.trees().get(i), i + 1, topmost);
		}
		return roots;
	}

	private void add(Tree tree, int order, Set<ElementId> topmost) {
		List<ElementId> roots = tree.roots();
		if (roots.isEmpty()) {
			throw new IllegalArgumentException("The tree %s has no root".formatted(tree.name()));
		}
		for (int i = 0; i < roots.size(); i++) {
			ElementId root = roots.get(i);
			if (!topmost.contains(root) || this.places.put(root, new Place(tree.name(), order, i + 1)) != null) {
				throw new IllegalArgumentException("%s is no root of the tree %s alone".formatted(root, tree.name()));
			}
		}
	}

	/** Adds what is known of the tree to the properties of the root's link. */
	Row addTo(Row properties, ElementId root) {
		Place place = this.places.get(root);
		return (place != null) ? properties.with("tree", place.tree())
			.with("treeOrder", place.order())
			.with("rootOrder", place.rootOrder()) : properties;
	}

	private record Place(String tree, int order, int rootOrder) {
	}

}
