package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** Chooses which elements of two plans are held against each other. */
@Component
class CrosswalkSides {

	/** What the rows are, where nothing is said: the first of these that the plan has. */
	private static final List<Kind> FROM = List.of(Kind.GOAL, Kind.POLICY, Kind.INITIATIVE);

	/** What they are held against: the first of these that the plan has. */
	private static final List<Kind> TO = List.of(Kind.POLICY, Kind.INITIATIVE, Kind.GOAL);

	private final Graph graph;

	CrosswalkSides(Graph graph) {
		this.graph = graph;
	}

	/** The elements that the rows are; empty where the plan is not loaded. */
	Optional<CrosswalkSide> rows(PlanId planId, @Nullable Kind kind) {
		return side(planId, (kind != null) ? List.of(kind) : FROM);
	}

	/** What they are held against; empty where the plan is not loaded. */
	Optional<CrosswalkSide> columns(PlanId planId, @Nullable Kind kind) {
		return side(planId, (kind != null) ? List.of(kind) : TO);
	}

	private Optional<CrosswalkSide> side(PlanId planId, List<Kind> kinds) {
		return this.graph.plan(planId).map((plan) -> side(plan, kinds));
	}

	private CrosswalkSide side(PlanSummary plan, List<Kind> kinds) {
		for (Kind kind : kinds) {
			List<Node> elements = this.graph.rows(QueryFile.ELEMENTS_OF_PLAN,
					Map.of("planId", plan.id(), "role", Roles.label(kind)), Node.class, CrosswalkSides::element);
			if (!elements.isEmpty()) {
				return new CrosswalkSide(plan, kind, elements);
			}
		}
		return new CrosswalkSide(plan, kinds.getFirst(), List.of());
	}

	private static Node element(TypeSystem types, Record row) {
		return row.get("element").asNode();
	}

}
