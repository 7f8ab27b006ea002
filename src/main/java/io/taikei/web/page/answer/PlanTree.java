package io.taikei.web.page.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Statement;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.plan.PlanOutline;
import io.taikei.query.plan.PlanOutline.Node;
import org.jspecify.annotations.Nullable;

/**
 * The upper part of a plan's tree, from which a visitor picks a goal.
 *
 * @param plan the plan
 * @param earlier whether it came before its municipality's current one
 * @param branches the topmost elements with their goals
 * @param projects what cuts across the tree
 */
public record PlanTree(PlanSummary plan, boolean earlier, List<Branch> branches, List<ProjectLine> projects) {

	static PlanTree of(PlanOutline outline, boolean earlier) {
		List<Branch> branches = new ArrayList<>();
		SequencedMap<Optional<String>, List<GoalLine>> withoutVision = new LinkedHashMap<>();
		List<ProjectLine> projects = new ArrayList<>();
		for (Node node : outline.elements()) {
			switch (node.element().kind()) {
				case GOAL ->
					withoutVision.computeIfAbsent(Optional.ofNullable(node.tree()), (tree) -> new ArrayList<>())
						.add(GoalLine.of(node));
				case PROJECT -> projects.add(ProjectLine.of(node));
				case FUTURE_VISION, POLICY, INITIATIVE ->
					branches.add(new Branch(node.element(), node.tree(), goals(node).map(GoalLine::of).toList()));
			}
		}
		withoutVision.forEach((tree, goals) -> branches.add(new Branch(null, tree.orElse(null), goals)));
		return new PlanTree(outline.plan(), earlier, List.copyOf(branches), List.copyOf(projects));
	}

	private static Stream<Node> goals(Node node) {
		return node.children()
			.stream()
			.flatMap((child) -> (child.element().kind() == Kind.GOAL) ? Stream.of(child) : goals(child));
	}

	/**
	 * A topmost element and the goals below it.
	 *
	 * @param top the element, most often a future vision; null for goals that hang from
	 * the plan itself
	 * @param tree the name of the tree it is a root of; null where the plan names none
	 * @param goals the goals
	 */
	record Branch(@Nullable Element top, @Nullable String tree, List<GoalLine> goals) {
	}

	/**
	 * A project and what it bundles.
	 *
	 * @param project the project
	 * @param bundled the elements directly below it
	 */
	record ProjectLine(Element project, List<Element> bundled) {

		static ProjectLine of(Node node) {
			return new ProjectLine(node.element(), node.children().stream().map(Node::element).toList());
		}

	}

	/**
	 * A goal and how much stands below it.
	 *
	 * @param goal the goal
	 * @param policies the number of its policies
	 * @param initiatives the number of its initiatives
	 * @param measures the number of measures that its own text states
	 */
	record GoalLine(Element goal, long policies, long initiatives, long measures) {

		static GoalLine of(Node node) {
			Element goal = node.element();
			long measures = goal.statements()
				.stream()
				.filter((statement) -> statement.kind() == Statement.Kind.MEASURE)
				.count();
			return new GoalLine(goal, count(node, Kind.POLICY), count(node, Kind.INITIATIVE), measures);
		}

		/** An element in several places below the goal counts once. */
		private static long count(Node node, Kind kind) {
			return below(node).map(Node::element)
				.filter((element) -> element.kind() == kind)
				.map(Element::id)
				.distinct()
				.count();
		}

		private static Stream<Node> below(Node node) {
			return node.children().stream().flatMap((child) -> Stream.concat(Stream.of(child), below(child)));
		}

	}

}
