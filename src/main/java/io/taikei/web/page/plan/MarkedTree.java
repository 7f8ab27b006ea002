package io.taikei.web.page.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Provenance;
import io.taikei.query.Element;
import io.taikei.query.plan.PlanOutline;
import io.taikei.web.page.ReadingCount;

/**
 * A plan's whole tree, with what is open in it marked.
 *
 * @param outline the plan
 * @param roots the topmost elements, each with those below it
 * @param placements how many elements stand where they do by each standing; one that
 * stands in several places counts in each, one that hangs from the plan itself in none
 * @param readings who decided on places by reading the document, and on how many
 * @param placeholders the elements that the document reserves for later
 */
record MarkedTree(PlanOutline outline, List<Branch> roots, Map<Provenance, Long> placements,
		List<ReadingCount> readings, List<Element> placeholders) {

	static MarkedTree of(PlanOutline outline) {
		Map<Provenance, Long> placements = new EnumMap<>(Provenance.class);
		nodes(outline.elements()).map(PlanOutline.Node::placement)
			.flatMap(Stream::ofNullable)
			.forEach((link) -> placements.merge(link.status(), 1L, Long::sum));
		Set<String> seen = new HashSet<>();
		return new MarkedTree(outline, outline.elements().stream().map(Branch::of).toList(),
				Collections.unmodifiableMap(placements),
				ReadingCount.of(nodes(outline.elements()).map(PlanOutline.Node::placement).flatMap(Stream::ofNullable)),
				nodes(outline.elements()).map(PlanOutline.Node::element)
					.filter((element) -> element.placeholder() && seen.add(element.id()))
					.toList());
	}

	public boolean hasOpenPoints() {
		return this.roots.stream().anyMatch(Branch::open);
	}

	public boolean hasUnconfirmed() {
		return this.roots.stream().anyMatch(Branch::unconfirmed);
	}

	private static Stream<PlanOutline.Node> nodes(List<PlanOutline.Node> nodes) {
		return nodes.stream().flatMap((node) -> Stream.concat(Stream.of(node), nodes(node.children())));
	}

	/**
	 * An element with those below it.
	 *
	 * @param node the element
	 * @param children those directly below it
	 * @param open whether it, or anything below it, is inferred or a placeholder
	 * @param unconfirmed whether it, or anything below it, is inferred or what a language
	 * model read, so that it waits for a person
	 */
	record Branch(PlanOutline.Node node, List<Branch> children, boolean open, boolean unconfirmed) {

		static Branch of(PlanOutline.Node node) {
			List<Branch> children = node.children().stream().map(Branch::of).collect(Collectors.toUnmodifiableList());
			return new Branch(node, children, isOpen(node) || children.stream().anyMatch(Branch::open),
					isKnownBy(node, Provenance.INFERRED) || isKnownBy(node, Provenance.MODEL_READ)
							|| children.stream().anyMatch(Branch::unconfirmed));
		}

		private static boolean isOpen(PlanOutline.Node node) {
			return node.element().placeholder() || isKnownBy(node, Provenance.INFERRED);
		}

		private static boolean isKnownBy(PlanOutline.Node node, Provenance standing) {
			return node.element().naming() == standing
					|| (node.placement() != null && node.placement().status() == standing);
		}

	}

}
