package io.taikei.model;

import java.util.List;

/**
 * One of several trees that a plan consists of, such as 部門別計画 beside 経営計画.
 *
 * @param name the document's name of it
 * @param roots the elements that hang from the plan in this tree
 */
public record Tree(String name, List<ElementId> roots) {

	public Tree {
		name = CanonicalText.of(name);
		roots = List.copyOf(roots);
	}

}
