package io.taikei.query.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.overlap.DecidedGaps;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.overlap.ComparedPairs;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two plans side by side: what corresponds, and what has no counterpart. */
@Service
@Transactional(readOnly = true)
public class Crosswalks {

	private final Graph graph;

	private final CrosswalkSides sides;

	private final DecidedGaps gaps;

	private final ComputedOverlaps computed;

	Crosswalks(Graph graph, CrosswalkSides sides, DecidedGaps gaps, ComputedOverlaps computed) {
		this.graph = graph;
		this.sides = sides;
		this.gaps = gaps;
		this.computed = computed;
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
		return this.sides.rows(from, fromKind)
			.flatMap((one) -> this.sides.columns(to, toKind)
				.map((other) -> compare(one, other, overlaps(one, other), located(one, other))));
	}

	/**
	 * Holds a plan against another at a glance: each element with all that is below it.
	 * @param from whose elements the rows are
	 * @param to another plan
	 * @param fromKind which elements of the first; null as above
	 * @param toKind which elements of the second; null as above
	 * @return empty where one of the plans is not loaded
	 */
	public Optional<ComparisonMatrix> matrix(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		return this.sides.rows(from, fromKind)
			.flatMap((one) -> this.sides.columns(to, toKind)
				.map((other) -> matrix(one, other, overlaps(one, other), located(one, other))));
	}

	/** Both at once. */
	public Optional<CrosswalkWithMatrix> withMatrix(PlanId from, PlanId to, @Nullable Kind fromKind,
			@Nullable Kind toKind) {
		return this.sides.rows(from, fromKind)
			.flatMap((one) -> this.sides.columns(to, toKind).map((other) -> withMatrix(one, other)));
	}

	private CrosswalkWithMatrix withMatrix(CrosswalkSide from, CrosswalkSide to) {
		LocatedElements located = located(from, to);
		ComparedPairs overlaps = overlaps(from, to);
		return new CrosswalkWithMatrix(compare(from, to, overlaps, located), matrix(from, to, overlaps, located));
	}

	private LocatedElements located(CrosswalkSide from, CrosswalkSide to) {
		return this.graph.located(Stream.of(from.places(), to.places()).flatMap(List::stream));
	}

	private ComparedPairs overlaps(CrosswalkSide from, CrosswalkSide to) {
		return this.computed.between(from.plan().id(), to.plan().id());
	}

	private Crosswalk compare(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps, LocatedElements located) {
		List<OverlapRow> pairs = this.computed.explained(overlaps.complete(this.graph.rows(QueryFile.CROSSWALK,
				parameters(from, to, overlaps), OverlapRow.class, OverlapRow::of)));
		return new CrosswalkTable(from, to, pairs, located, this.graph.themeNames(OverlapRow.themeIds(pairs)),
				this.gaps.between(from.plan().id(), to.plan().id()))
			.compose();
	}

	private ComparisonMatrix matrix(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps,
			LocatedElements located) {
		List<Cell> cells = this.graph.rows(QueryFile.COMPARISON_MATRIX, parameters(from, to, overlaps), Cell.class,
				Cell::of);
		return new ComparisonMatrix(from.plan(), to.plan(), from.kind(), to.kind(), from.all(located), to.all(located),
				cells);
	}

	private static Map<String, Object> parameters(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps) {
		return Map.of("fromPlanId", from.plan().id(), "fromRole", Roles.label(from.kind()), "toPlanId", to.plan().id(),
				"toRole", Roles.label(to.kind()), "computed", overlaps.parameter());
	}

}
