package io.taikei.query.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.model.MappingProvenance;
import io.taikei.query.EditionScope;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** What people and mapping sets state to have no counterpart in another plan. */
@Component
public class DecidedGaps {

	private final Graph graph;

	DecidedGaps(Graph graph) {
		this.graph = graph;
	}

	/** Of two plans, by the ids of elements that have none in the other. */
	public Map<String, List<MappingProvenance>> between(String fromPlanId, String toPlanId) {
		return stated(fromPlanId, toPlanId).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(gaps) -> gaps.getValue().stream().map(StatedGap::provenance).toList()));
	}

	/** The same, and what has changed since. */
	public Map<String, List<StatedGap>> stated(String fromPlanId, String toPlanId) {
		return this.graph
			.rows(QueryFile.NO_COUNTERPARTS_BETWEEN, Map.of("fromPlanId", fromPlanId, "toPlanId", toPlanId), Row.class,
					Row::of)
			.stream()
			.collect(Collectors.groupingBy(Row::elementId, Collectors.mapping(Row::describe, Collectors.toList())));
	}

	/**
	 * Of each goal and the elements below it, those of the goal itself first. A goal
	 * without any is left out.
	 */
	public Map<String, List<DecidedGap>> ofGoals(List<String> goalIds, EditionScope editions) {
		return this.graph.rows(QueryFile.NO_COUNTERPARTS_OF_GOAL,
				Map.of("goalIds", goalIds, "allEditions", editions == EditionScope.ALL), RowOfGoal.class, RowOfGoal::of)
			.stream()
			.collect(Collectors.groupingBy(RowOfGoal::goalId,
					Collectors.mapping(RowOfGoal::describe, Collectors.toList())));
	}

	private static MappingProvenance provenance(Relationship link) {
		return link.hasType("DECIDED_NO_COUNTERPART") ? CuratedEdge.decided(link) : CuratedEdge.provenance(link);
	}

	/**
	 * That an element has no counterpart in a plan.
	 *
	 * @param provenance who or what says so
	 * @param changed whether its text has changed since a person decided it
	 */
	public record StatedGap(MappingProvenance provenance, boolean changed) {

		public boolean byPerson() {
			return this.provenance.byPerson();
		}

	}

	private record Row(String elementId, Relationship link) {

		static Row of(TypeSystem types, Record row) {
			return new Row(row.get("elementId").asString(), row.get("link").asRelationship());
		}

		StatedGap describe() {
			return new StatedGap(provenance(this.link), this.link.get("changed").isTrue());
		}

	}

	private record RowOfGoal(String goalId, Node element, PlanSummary plan, Relationship link) {

		static RowOfGoal of(TypeSystem types, Record row) {
			return new RowOfGoal(row.get("goalId").asString(), row.get("element").asNode(), PlanSummary.of(row),
					row.get("link").asRelationship());
		}

		DecidedGap describe() {
			return new DecidedGap(this.plan,
					Nodes.id(this.element).equals(this.goalId) ? null : ElementRef.of(this.element),
					provenance(this.link));
		}

	}

}
