package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two plans side by side: what corresponds, and what has no counterpart. */
@Service
@Transactional(readOnly = true)
public class Crosswalks {

	/** What the rows are, where nothing is said: the first of these that the plan has. */
	private static final List<Kind> FROM = List.of(Kind.GOAL, Kind.POLICY, Kind.INITIATIVE);

	/** What they are held against: the first of these that the plan has. */
	private static final List<Kind> TO = List.of(Kind.POLICY, Kind.INITIATIVE, Kind.GOAL);

	private final Graph graph;

	Crosswalks(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Holds a plan against another.
	 * @param from whose elements the rows are
	 * @param to another plan
	 * @param fromKind which elements of the first; null for its goals, or policies or
	 * initiatives where it has none
	 * @param toKind which elements of the second; null for its policies, or initiatives
	 * or goals where it has none
	 * @return empty where one of the plans is not loaded
	 */
	public Optional<Crosswalk> between(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		Optional<CrosswalkSide> first = side(from, (fromKind != null) ? List.of(fromKind) : FROM);
		Optional<CrosswalkSide> second = side(to, (toKind != null) ? List.of(toKind) : TO);
		return first.flatMap((one) -> second.map((other) -> compare(one, other)));
	}

	private Optional<CrosswalkSide> side(PlanId planId, List<Kind> kinds) {
		return this.graph.plan(planId).map((plan) -> side(plan, kinds));
	}

	private CrosswalkSide side(PlanSummary plan, List<Kind> kinds) {
		for (Kind kind : kinds) {
			List<Node> elements = this.graph.rows(QueryFile.ELEMENTS_OF_PLAN,
					Map.of("planId", plan.id(), "role", Roles.label(kind)), Node.class, Crosswalks::element);
			if (!elements.isEmpty()) {
				return new CrosswalkSide(plan, kind, elements);
			}
		}
		return new CrosswalkSide(plan, kinds.getFirst(), List.of());
	}

	private Crosswalk compare(CrosswalkSide from, CrosswalkSide to) {
		List<OverlapRow> pairs = this.graph.rows(
				QueryFile.CROSSWALK, Map.of("fromPlanId", from.plan().id(), "fromRole", Roles.label(from.kind()),
						"toPlanId", to.plan().id(), "toRole", Roles.label(to.kind())),
				OverlapRow.class, OverlapRow::of);
		LocatedElements located = this.graph.located(Stream.of(from.ids(), to.ids()).flatMap(List::stream).toList());
		return new CrosswalkTable(from, to, pairs, located, this.graph.themeNames(pairs)).compose();
	}

	private static Node element(TypeSystem types, Record row) {
		return row.get("element").asNode();
	}

}
