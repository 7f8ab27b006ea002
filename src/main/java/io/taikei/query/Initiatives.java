package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.SearchPage.Hit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which initiatives support a goal (目標Xを支える取組は？). */
@Service
@Transactional(readOnly = true)
public class Initiatives {

	/** How many of the goals that match a text are answered for. */
	private static final int GOALS = 20;

	private final Graph graph;

	private final ElementSearch search;

	Initiatives(Graph graph, ElementSearch search) {
		this.graph = graph;
		this.search = search;
	}

	/** The answer for a goal, or empty where no goal has this id. */
	public Optional<GoalInitiatives> supportingGoal(ElementId goalId) {
		return this.graph.traceUpward(List.of(goalId.value()))
			.stream()
			.filter((row) -> Roles.kind(row.element()) == Kind.GOAL)
			.findFirst()
			.map(this::answer);
	}

	/**
	 * The answers for the goals that hold every word of the text.
	 * @param text not blank
	 */
	public SupportingInitiatives supportingGoalsLike(String text) {
		SearchPage found = this.search.find(new SearchRequest(text, Kind.GOAL, null, 0, GOALS));
		List<GoalInitiatives> goals = found.hits()
			.stream()
			.map(Hit::element)
			.map((goal) -> supportingGoal(new ElementId(goal.id())))
			.flatMap(Optional::stream)
			.toList();
		return new SupportingInitiatives(text, found.terms(), found.total(), goals,
				goals.isEmpty() ? Notes.noGoalFound(new SearchWords(found.terms())) : null);
	}

	private GoalInitiatives answer(TracedElement goal) {
		String goalId = Nodes.id(goal.element());
		List<PlacedElement> initiatives = this.graph.rows(QueryFile.INITIATIVES_SUPPORTING_GOAL,
				Map.of("goalId", goalId), PlacedElement.class, PlacedElement::ofInitiative);
		List<PlacedElement> placeholders = this.graph.rows(QueryFile.PLACEHOLDERS, Map.of("topId", goalId),
				PlacedElement.class, PlacedElement::of);
		Descriptions descriptions = this.graph.describe(
				Stream
					.concat(Stream.of(goal.element()),
							Stream.of(initiatives, placeholders).flatMap(List::stream).map(PlacedElement::element))
					.toList(),
				initiatives.stream().map(PlacedElement::way).map(Way::ownLink).flatMap(Optional::stream).toList());
		return new GoalAnswer(goal, initiatives, placeholders, descriptions).compose();
	}

}
