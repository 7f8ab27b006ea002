package io.taikei.query.plan;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.Link;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as a tree, in the order of the document's codes.
 *
 * @param plan the plan
 * @param elements the topmost elements; each holds those below it
 */
public record PlanOutline(@JsonUnwrapped PlanSummary plan, List<Node> elements) {

	public PlanOutline {
		elements = List.copyOf(elements);
	}

	/**
	 * An element in the tree. One that hangs from several parents stands below each of
	 * them.
	 *
	 * @param element the element
	 * @param placement how it is known to belong where it stands here; null for an
	 * element that hangs from the plan itself
	 * @param tree the name of the tree of which it is a root; null where the plan names
	 * none, and below a root
	 * @param children the elements below it, in order
	 */
	public record Node(@JsonUnwrapped Element element, @Nullable Link placement, @Nullable String tree,
			List<Node> children) {

		public Node {
			children = List.copyOf(children);
		}

	}

}
