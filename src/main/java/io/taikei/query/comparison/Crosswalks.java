package io.taikei.query.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.EmptyAnswerTexts;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElement;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.overlap.DecidedGaps;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.text.Bilingual;
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

	/** All that corresponds between two plans; see below. */
	public Optional<Crosswalk> between(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		return between(from, to, fromKind, toKind, Paging.whole());
	}

	/**
	 * Holds a plan against another.
	 * @param from whose elements the rows are
	 * @param to another plan
	 * @param fromKind which elements of the first; null for its goals, or policies or
	 * initiatives where it has none
	 * @param toKind which elements of the second; null for its policies, or initiatives
	 * or goals where it has none
	 * @param paging which of the pairs
	 * @return empty where one of the plans is not loaded
	 */
	public Optional<Crosswalk> between(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind,
			Paging paging) {
		return sides(from, to, fromKind, toKind,
				(one, other) -> compare(one, other, overlaps(one, other), located(one, other), paging));
	}

	/** A whole matrix; see below. */
	public Optional<ComparisonMatrix> matrix(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		return matrix(from, to, fromKind, toKind, Paging.whole());
	}

	/**
	 * Holds a plan against another at a glance: each element with all that is below it.
	 * The parameters are those above, but for the page, which is one of the rows.
	 * @return empty where one of the plans is not loaded
	 */
	public Optional<ComparisonMatrix> matrix(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind,
			Paging paging) {
		return sides(from, to, fromKind, toKind,
				(one, other) -> matrix(one, other, overlaps(one, other), located(one, other), paging));
	}

	/** Both at once: a page of the pairs, and the whole matrix. */
	public Optional<CrosswalkWithMatrix> withMatrix(PlanId from, PlanId to, @Nullable Kind fromKind,
			@Nullable Kind toKind, Paging paging) {
		return sides(from, to, fromKind, toKind, (one, other) -> {
			LocatedElements located = located(one, other);
			ComparedPairs overlaps = overlaps(one, other);
			return new CrosswalkWithMatrix(compare(one, other, overlaps, located, paging),
					matrix(one, other, overlaps, located, Paging.whole()));
		});
	}

	/**
	 * What corresponds between two plans, in short. The parameters are those above.
	 * @return empty where one of the plans is not loaded
	 */
	public Optional<PlanCorrespondence> correspondence(PlanId from, PlanId to, @Nullable Kind fromKind,
			@Nullable Kind toKind) {
		return sides(from, to, fromKind, toKind, (one, other) -> {
			ComparedPairs overlaps = overlaps(one, other);
			List<OverlapRow> pairs = overlaps.complete(pairs(one, other, overlaps));
			return new PlanCorrespondence(one.plan(), other.plan(), one.kind(), other.kind(),
					pairs.stream().map(PlanCorrespondence.Pair::of).toList(), overlaps.isComplete(),
					explanation(one, other, overlaps, pairs));
		});
	}

	private static @Nullable Bilingual explanation(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps,
			List<OverlapRow> pairs) {
		if (!overlaps.isComplete()) {
			return overlaps.explanation();
		}
		return pairs.isEmpty() ? EmptyAnswerTexts.noCorrespondence(from.isComparable() && to.isComparable()) : null;
	}

	private <T> Optional<T> sides(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind,
			BiFunction<CrosswalkSide, CrosswalkSide, T> comparison) {
		return this.sides.rows(from, fromKind)
			.flatMap((one) -> this.sides.columns(to, toKind).map((other) -> comparison.apply(one, other)));
	}

	private LocatedElements located(CrosswalkSide from, CrosswalkSide to) {
		return this.graph.located(Stream.of(from.places(), to.places()).flatMap(List::stream));
	}

	private ComparedPairs overlaps(CrosswalkSide from, CrosswalkSide to) {
		return this.computed.between(from.plan().id(), to.plan().id());
	}

	private Crosswalk compare(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps, LocatedElements located,
			Paging paging) {
		List<OverlapRow> all = pairs(from, to, overlaps);
		List<OverlapRow> pairs = this.computed.explained(overlaps.complete(paging.in(all)));
		return new CrosswalkTable(from, to, all, paging.of(all.size()), pairs, located,
				this.graph.themeNames(OverlapRow.themeIds(pairs)), this.gaps.between(from.plan().id(), to.plan().id()))
			.compose(overlaps.isComplete(), explanation(from, to, overlaps, all));
	}

	private List<OverlapRow> pairs(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps) {
		return this.graph.rows(QueryFile.CROSSWALK, parameters(from, to, overlaps), OverlapRow.class, OverlapRow::of);
	}

	private ComparisonMatrix matrix(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps,
			LocatedElements located, Paging paging) {
		List<LocatedElement> all = from.all(located);
		List<LocatedElement> rows = paging.in(all);
		Set<String> shown = rows.stream().map((row) -> row.element().id()).collect(Collectors.toSet());
		List<Cell> cells = this.graph.rows(QueryFile.COMPARISON_MATRIX, parameters(from, to, overlaps), Cell.class,
				Cell::of);
		return new ComparisonMatrix(from.plan(), to.plan(), from.kind(), to.kind(), paging.of(all.size()), rows,
				to.all(located), cells.stream().filter((cell) -> shown.contains(cell.row())).toList(),
				overlaps.isComplete(), overlaps.explanation());
	}

	private static Map<String, Object> parameters(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps) {
		return Map.of("fromPlanId", from.plan().id(), "fromRole", Roles.label(from.kind()), "toPlanId", to.plan().id(),
				"toRole", Roles.label(to.kind()), "computed", overlaps.parameter());
	}

}
