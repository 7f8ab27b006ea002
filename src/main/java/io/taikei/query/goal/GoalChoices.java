package io.taikei.query.goal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals that there are to choose from. */
@Service
@Transactional(readOnly = true)
public class GoalChoices {

	private final Graph graph;

	GoalChoices(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The goals of every plan of a municipality, in the order of the plans' ids; none
	 * where it is not loaded.
	 * @param code the municipality's code, six digits
	 */
	public List<GoalsOfPlan> ofMunicipality(String code) {
		return this.graph.rows(QueryFile.GOALS_OF_MUNICIPALITY, Map.of("municipality", code), Row.class, Row::of)
			.stream()
			.collect(Collectors.groupingBy(Row::plan, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((plan) -> new GoalsOfPlan(plan.getKey(), branches(plan.getValue())))
			.toList();
	}

	/**
	 * The goals of one plan of a municipality, by what they hang from; none where it is
	 * not loaded.
	 */
	public List<GoalsOfPlan.Branch> ofPlan(String municipality, String planId) {
		return ofMunicipality(municipality).stream()
			.filter((goals) -> goals.plan().id().equals(planId))
			.flatMap((goals) -> goals.branches().stream())
			.toList();
	}

	/**
	 * The goal to ask about first: one that initiatives are stated for, where there is
	 * one; empty where no goal is loaded.
	 */
	public Optional<ElementId> toBeginWith() {
		return this.graph
			.rows(QueryFile.GOAL_TO_BEGIN_WITH, Map.of(), ElementId.class,
					(types, row) -> new ElementId(row.get("goalId").asString()))
			.stream()
			.findFirst();
	}

	private static List<GoalsOfPlan.Branch> branches(List<Row> goals) {
		return goals.stream()
			.collect(Collectors.groupingBy((row) -> Optional.ofNullable(row.top()), LinkedHashMap::new,
					Collectors.mapping(Row::goal, Collectors.toList())))
			.entrySet()
			.stream()
			.map((branch) -> new GoalsOfPlan.Branch(branch.getKey().orElse(null), branch.getValue()))
			.toList();
	}

	private record Row(PlanSummary plan, ElementRef goal, @Nullable ElementRef top) {

		static Row of(TypeSystem types, Record row) {
			Value top = row.get("top");
			return new Row(PlanSummary.of(row), ElementRef.of(row.get("goal").asNode()),
					top.isNull() ? null : ElementRef.of(top.asNode()));
		}

	}

}
