package io.taikei.query.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.EditionScope;
import io.taikei.query.ElementRef;
import io.taikei.query.EmptyAnswerTexts;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.goal.GoalSpread.Part;
import io.taikei.query.goal.GoalSpread.PlanSpread;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one goal divides in other municipalities' plans (1つの目標が他市で何施策に分かれるか). */
@Service
@Transactional(readOnly = true)
public class GoalSpreads {

	private final Graph graph;

	GoalSpreads(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What a goal, or elements below it, correspond to in the other municipalities'
	 * plans, plan by plan; empty where no goal has this id.
	 * @param kind which of their elements to count
	 */
	public Optional<GoalSpread> ofGoal(ElementId goalId, Kind kind, EditionScope editions) {
		return this.graph.goal(goalId)
			.map((goal) -> new GoalSpread(ElementRef.of(goal.element()), goal.plan(), kind,
					plans(goalId, kind, editions)));
	}

	private List<PlanSpread> plans(ElementId goalId, Kind kind, EditionScope editions) {
		List<Row> rows = this.graph.rows(QueryFile.SPREAD_OF_GOAL, Map.of("goalId", goalId.value(), "role",
				Roles.label(kind), "allEditions", editions == EditionScope.ALL), Row.class, Row::of);
		LocatedElements located = this.graph.located(
				rows.stream().flatMap((row) -> row.scored().stream()).map((one) -> Nodes.id(one.element())).toList());
		return rows.stream().map((row) -> spread(row, kind, located)).toList();
	}

	private static PlanSpread spread(Row row, Kind kind, LocatedElements located) {
		List<Part> parts = row.scored()
			.stream()
			.map((one) -> new Part(ElementRef.of(one.element()), located.path(Nodes.id(one.element())), one.score()))
			.toList();
		long parents = parts.stream()
			.filter((part) -> !part.path().isEmpty())
			.map((part) -> part.path().getLast().id())
			.distinct()
			.count();
		return new PlanSpread(row.plan(), parts.size(), row.ofAll(), parents, parts,
				parts.isEmpty() ? EmptyAnswerTexts.noSpread(kind, row.ofAll()) : null);
	}

	private record Row(PlanSummary plan, long ofAll, List<Scored> scored) {

		static Row of(TypeSystem types, Record row) {
			return new Row(PlanSummary.of(row), row.get("ofAll").asLong(), row.get("elements").asList(Scored::of));
		}

	}

	private record Scored(Node element, @Nullable Double score) {

		static Scored of(Value value) {
			return new Scored(value.get("element").asNode(), PropertyValues.number(value, "score"));
		}

	}

}
