package io.taikei.query.goal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.query.ComparisonState;
import io.taikei.query.Descriptions;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.TracedElement;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.goal.SupportingInitiatives.Match;
import io.taikei.query.overlap.DecidedGap;
import io.taikei.query.overlap.DecidedGaps;
import io.taikei.query.path.PlacedElement;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

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
	 * The answer for a goal, with the first counterparts of current editions; empty where
	 * no goal has this id.
	 */
	public Optional<GoalInitiatives> supportingGoal(ElementId goalId) {
		return supportingGoal(goalId, CounterpartRequest.first(CounterpartRequest.DEFAULT_SIZE));
	}

	/** The answer for a goal, or empty where no goal has this id. */
	public Optional<GoalInitiatives> supportingGoal(ElementId goalId, CounterpartRequest counterparts) {
		return this.graph.goal(goalId).map((goal) -> answers(List.of(goal), counterparts).getFirst());
	}

	/**
	 * What would be a counterpart of a goal, had no review or mapping rejected the pair,
	 * the most alike first.
	 */
	public List<Counterpart> rejectedCounterparts(ElementId goalId) {
		return this.counterparts.rejectedForGoal(goalId.value());
	}

	/** What is merely related to a goal or elements below it, in short. */
	public CounterpartPage relatedElements(ElementId goalId, CounterpartRequest request) {
		return this.counterparts.relatedToGoal(goalId.value(), request);
	}

	/**
	 * The counterparts of an element of a plan, whatever its kind, as a goal has them.
	 */
	public ElementCounterparts counterpartsOf(ElementId id, PlanSummary plan, CounterpartRequest request) {
		CounterpartPage page = Objects
			.requireNonNull(this.counterparts.ofGoals(List.of(id.value()), request).get(id.value()));
		return new ElementCounterparts(page.counterparts(), page.at(),
				this.graph.comparisonState(Stream.of(plan)).isCompared(plan),
				this.gaps.ofGoals(List.of(id.value()), request.editions()).getOrDefault(id.value(), List.of()));
	}

	/**
	 * The answers for the goals of a page, by a number of queries that does not grow with
	 * the number of goals.
	 */
	public SupportingInitiatives supportingGoalsLike(GoalSearchRequest request) {
		MatchingGoals.Found found = this.goals.matching(request);
		LocatedElements located = this.graph.located(found.ids(Integer.MAX_VALUE));
		List<GoalInitiatives> answers = answers(
				found.goals().stream().map((goal) -> located.traced(goal.goalId())).toList(),
				CounterpartRequest.first(request.counterparts()));
		List<Match> goals = IntStream.range(0, answers.size())
			.mapToObj((i) -> new Match(answers.get(i),
					found.goals().get(i).elementIds().stream().map(located::element).toList()))
			.toList();
		return new SupportingInitiatives(request.text(), found.sought().terms(), found.sought().themes(), found.match(),
				request.page(), request.size(), found.total(), goals, found.explanation());
	}

	private List<GoalInitiatives> answers(List<TracedElement> goals, CounterpartRequest request) {
		if (goals.isEmpty()) {
			return List.of();
		}
		List<String> ids = goals.stream().map(TracedElement::id).toList();
		List<BelowGoal> initiatives = this.graph.rows(QueryFile.INITIATIVES_SUPPORTING_GOAL, "goalIds", ids,
				BelowGoal.class, BelowGoal::ofInitiative);
		List<BelowGoal> others = this.graph.rows(QueryFile.ELEMENTS_WITHOUT_INITIATIVES, "goalIds", ids,
				BelowGoal.class, BelowGoal::of);
		Map<String, CounterpartPage> counterparts = this.counterparts.ofGoals(ids, request);
		Map<String, List<DecidedGap>> unmatched = this.gaps.ofGoals(ids, request.editions());
		ComparisonState state = this.graph.comparisonState(goals.stream().map(TracedElement::plan));
		Descriptions descriptions = describe(goals, initiatives, others);
		return goals.stream()
			.map((goal) -> new GoalAnswer(goal, BelowGoal.of(goal, initiatives), BelowGoal.of(goal, others),
					descriptions, Objects.requireNonNull(counterparts.get(goal.id())), state.isCompared(goal.plan()),
					unmatched.getOrDefault(goal.id(), List.of()))
				.compose())
			.toList();
	}

	private Descriptions describe(List<TracedElement> goals, List<BelowGoal> initiatives, List<BelowGoal> others) {
		return this.graph.describe(
				Stream.of(goals.stream().map(TracedElement::element),
						goals.stream().flatMap((goal) -> GoalAnswer.steps(goal, BelowGoal.of(goal, initiatives))),
						Stream.of(initiatives, others).flatMap(List::stream).map((below) -> below.placed().element()))
					.flatMap((nodes) -> nodes)
					.toList(),
				initiatives.stream().map((below) -> below.placed().way().ownLink()).flatMap(Optional::stream).toList());
	}

	/** An element below one of the goals that are asked about, and one of its ways. */
	private record BelowGoal(String goalId, PlacedElement placed) {

		static BelowGoal ofInitiative(TypeSystem types, Record row) {
			return new BelowGoal(row.get("goalId").asString(), PlacedElement.ofInitiative(types, row));
		}

		static BelowGoal of(TypeSystem types, Record row) {
			return new BelowGoal(row.get("goalId").asString(), PlacedElement.of(types, row));
		}

		static List<PlacedElement> of(TracedElement goal, List<BelowGoal> rows) {
			return rows.stream().filter((row) -> row.goalId().equals(goal.id())).map(BelowGoal::placed).toList();
		}

	}

}
