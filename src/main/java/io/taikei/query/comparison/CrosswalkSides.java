package io.taikei.query.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import io.taikei.query.TracedElement;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Chooses which elements of two plans are held against each other. */
@Component
class CrosswalkSides {

	/** What the rows are, where nothing is said: the first of these that the plan has. */
	private static final List<Kind> FROM = List.of(Kind.GOAL, Kind.POLICY, Kind.INITIATIVE);

	/** What they are held against: the first of these that the plan has. */
	static final List<Kind> TO = List.of(Kind.POLICY, Kind.INITIATIVE, Kind.GOAL);

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
		for (Kind kind : kinds) {
			List<TracedElement> elements = this.graph.rows(QueryFile.ELEMENTS_OF_PLAN,
					Map.of("planId", planId.value(), "role", Roles.label(kind)), TracedElement.class,
					TracedElement::of);
			if (!elements.isEmpty()) {
				return Optional.of(new CrosswalkSide(elements.getFirst().plan(), kind, elements));
			}
		}
		return this.graph.plan(planId).map((plan) -> new CrosswalkSide(plan, kinds.getFirst(), List.of()));
	}

}
