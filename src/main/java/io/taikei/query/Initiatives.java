package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.GoalInitiatives.Counterpart;
import io.taikei.query.SupportingInitiatives.Match;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which initiatives support a goal (目標Xを支える取組は？). */
@Service
@Transactional(readOnly = true)
public class Initiatives {

	private final Graph graph;

	private final MatchingGoals goals;

	private final Counterparts counterparts;

	private final DecidedGaps gaps;

	Initiatives(Graph graph, MatchingGoals goals, Counterparts counterparts, DecidedGaps gaps) {
		this.graph = graph;
		this.goals = goals;
		this.counterparts = counterparts;
		this.gaps = gaps;
	}

	/**
	 * The answer for a goal, with counterparts of current editions; empty where no goal
	 * has this id.
	 */
	public Optional<GoalInitiatives> supportingGoal(ElementId goalId) {
		return supportingGoal(goalId, Editions.CURRENT);
	}

	/** The answer for a goal, or empty where no goal has this id. */
	public Optional<GoalInitiatives> supportingGoal(ElementId goalId, Editions editions) {
		return this.graph.goal(goalId).map((goal) -> answer(goal, editions));
	}

	/**
	 * What would be a counterpart of a goal, had no review or mapping rejected the pair,
	 * the most alike first.
	 */
	public List<Counterpart> rejectedCounterparts(ElementId goalId) {
		return this.counterparts.rejectedForGoal(goalId.value());
	}

	/** The answers for the goals of the current editions that hold every word. */
	public SupportingInitiatives supportingGoalsLike(String text) {
		return supportingGoalsLike(text, null);
	}

	/**
	 * The answers for the goals that hold every word of the text, themselves or in an
	 * element below them.
	 * @param text not blank
	 * @param plan only goals of this plan, current or not; null for all current editions
	 */
	public SupportingInitiatives supportingGoalsLike(String text, @Nullable PlanId plan) {
		SearchWords words = SearchWords.of(text);
		List<MatchingGoal> found = this.goals.holding(words, plan);
		Map<String, Element> matching = matchingElements(found);
		List<Match> goals = found.stream().map((goal) -> match(goal, matching)).flatMap(Optional::stream).toList();
		long total = found.isEmpty() ? 0 : found.getFirst().total();
		return new SupportingInitiatives(text, words.terms(), total, goals,
				goals.isEmpty() ? Notes.noGoalFound(words) : null);
	}

	private Map<String, Element> matchingElements(List<MatchingGoal> found) {
		List<String> ids = found.stream().map(MatchingGoal::elementIds).flatMap(List::stream).distinct().toList();
		List<Node> nodes = this.graph.traceUpward(ids).stream().map(TracedElement::element).distinct().toList();
		Descriptions descriptions = this.graph.describe(nodes, List.of());
		return nodes.stream().collect(Collectors.toMap(Nodes::id, descriptions::element));
	}

	private Optional<Match> match(MatchingGoal found, Map<String, Element> matching) {
		return supportingGoal(new ElementId(found.goalId())).map((answer) -> new Match(answer,
				found.elementIds().stream().flatMap((id) -> Stream.ofNullable(matching.get(id))).toList()));
	}

	private GoalInitiatives answer(TracedElement goal, Editions editions) {
		String goalId = Nodes.id(goal.element());
		List<PlacedElement> initiatives = this.graph.rows(QueryFile.INITIATIVES_SUPPORTING_GOAL,
				Map.of("goalId", goalId), PlacedElement.class, PlacedElement::ofInitiative);
		List<PlacedElement> others = this.graph.rows(QueryFile.ELEMENTS_WITHOUT_INITIATIVES, Map.of("goalId", goalId),
				PlacedElement.class, PlacedElement::of);
		Descriptions descriptions = this.graph.describe(
				Stream
					.of(Stream.of(goal.element()), GoalAnswer.steps(goal, initiatives),
							Stream.of(initiatives, others).flatMap(List::stream).map(PlacedElement::element))
					.flatMap((nodes) -> nodes)
					.toList(),
				initiatives.stream().map(PlacedElement::way).map(Way::ownLink).flatMap(Optional::stream).toList());
		return new GoalAnswer(goal, initiatives, others, descriptions, this.counterparts.ofGoal(goalId, editions),
				this.gaps.ofGoal(goalId, editions))
			.compose();
	}

}
