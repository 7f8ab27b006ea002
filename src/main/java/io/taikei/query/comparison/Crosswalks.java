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
import io.taikei.query.TierScope;
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

	/** All counterparts of two plans, of kinds that may be null; see below. */
	public Optional<Crosswalk> between(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		return between(whole(from, to, fromKind, toKind));
	}

	/** Holds a plan against another; empty where one of them is not loaded. */
	public Optional<Crosswalk> between(CrosswalkRequest request) {
		return sides(request, (one, other) -> {
			ComparedPairs overlaps = overlaps(one, other, request.tiers());
			return table(one, other, overlaps, pairs(one, other, overlaps, request.tiers()), located(one, other),
					request.paging());
		});
	}

	/** A whole matrix of counterparts; see below. */
	public Optional<ComparisonMatrix> matrix(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		return matrix(whole(from, to, fromKind, toKind));
	}

	/**
	 * Holds a plan against another at a glance: each element with all that is below it.
	 * @return empty where one of the plans is not loaded
	 */
	public Optional<ComparisonMatrix> matrix(CrosswalkRequest request) {
		return sides(request, (one, other) -> matrix(one, other, overlaps(one, other, request.tiers()),
				located(one, other), request, request.paging()));
	}

	/** Both at once: a page of the pairs, and the whole matrix. */
	public Optional<CrosswalkWithMatrix> withMatrix(CrosswalkRequest request) {
		return withMatrix(request, request.tiers());
	}

	/** The same; and, where only counterparts count, what is related beside them. */
	public Optional<CrosswalkWithMatrix> withRelated(CrosswalkRequest request) {
		return withMatrix(request, TierScope.RELATED);
	}

	private Optional<CrosswalkWithMatrix> withMatrix(CrosswalkRequest request, TierScope sought) {
		return sides(request, (one, other) -> {
			LocatedElements located = located(one, other);
			ComparedPairs overlaps = overlaps(one, other, sought);
			Map<Boolean, List<OverlapRow>> pairs = pairs(one, other, overlaps, sought).stream()
				.collect(Collectors
					.partitioningBy((pair) -> request.tiers() == TierScope.RELATED || pair.isCounterpart()));
			return new CrosswalkWithMatrix(
					table(one, other, overlaps, pairs.getOrDefault(true, List.of()), located, request.paging()),
					matrix(one, other, overlaps, located, request, Paging.whole()),
					RelatedPairs.of(pairs.getOrDefault(false, List.of()), located));
		});
	}

	/**
	 * What corresponds between two plans, in short; all of it.
	 * @return empty where one of the plans is not loaded
	 */
	public Optional<PlanCorrespondence> correspondence(CrosswalkRequest request) {
		return sides(request, (one, other) -> {
			ComparedPairs overlaps = overlaps(one, other, request.tiers());
			List<OverlapRow> pairs = pairs(one, other, overlaps, request.tiers());
			return new PlanCorrespondence(one.plan(), other.plan(), one.kind(), other.kind(),
					pairs.stream().map(PlanCorrespondence.Pair::of).toList(), overlaps.isComplete(),
					explanation(one, other, overlaps, pairs));
		});
	}

	private static CrosswalkRequest whole(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		return new CrosswalkRequest(from, to, fromKind, toKind, TierScope.DIRECT, Paging.whole());
	}

	private static @Nullable Bilingual explanation(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps,
			List<OverlapRow> pairs) {
		if (!overlaps.isComplete()) {
			return overlaps.explanation();
		}
		return pairs.isEmpty() ? EmptyAnswerTexts.noCorrespondence(from.isComparable() && to.isComparable()) : null;
	}

	private <T> Optional<T> sides(CrosswalkRequest request, BiFunction<CrosswalkSide, CrosswalkSide, T> comparison) {
		return this.sides.rows(request.from(), request.fromKind())
			.flatMap((one) -> this.sides.columns(request.to(), request.toKind())
				.map((other) -> comparison.apply(one, other)));
	}

	private LocatedElements located(CrosswalkSide from, CrosswalkSide to) {
		return this.graph.located(Stream.of(from.places(), to.places()).flatMap(List::stream));
	}

	private ComparedPairs overlaps(CrosswalkSide from, CrosswalkSide to, TierScope tiers) {
		return this.computed.between(from.plan().id(), to.plan().id(), tiers);
	}

	private Crosswalk table(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps, List<OverlapRow> all,
			LocatedElements located, Paging paging) {
		List<OverlapRow> pairs = this.computed.explained(paging.in(all));
		return new CrosswalkTable(from, to, all, paging.of(all.size()), pairs, located,
				this.graph.themeNames(OverlapRow.themeIds(pairs)), this.gaps.between(from.plan().id(), to.plan().id()))
			.compose(overlaps.isComplete(), explanation(from, to, overlaps, all));
	}

	/** The pairs, each with its overlap where one is stored or was computed. */
	private List<OverlapRow> pairs(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps, TierScope tiers) {
		return overlaps.complete(this.graph.rows(QueryFile.CROSSWALK, parameters(from, to, overlaps, tiers),
				OverlapRow.class, OverlapRow::of));
	}

	private ComparisonMatrix matrix(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps,
			LocatedElements located, CrosswalkRequest request, Paging paging) {
		List<LocatedElement> all = from.all(located);
		List<LocatedElement> rows = paging.in(all);
		Set<String> shown = rows.stream().map((row) -> row.element().id()).collect(Collectors.toSet());
		List<Cell> cells = this.graph.rows(QueryFile.COMPARISON_MATRIX, parameters(from, to, overlaps, request.tiers()),
				Cell.class, Cell::of);
		return new ComparisonMatrix(from.plan(), to.plan(), from.kind(), to.kind(), paging.of(all.size()), rows,
				to.all(located), cells.stream().filter((cell) -> shown.contains(cell.row())).toList(),
				overlaps.isComplete(), overlaps.explanation());
	}

	private static Map<String, Object> parameters(CrosswalkSide from, CrosswalkSide to, ComparedPairs overlaps,
			TierScope tiers) {
		return Map.of("fromPlanId", from.plan().id(), "fromRole", Roles.label(from.kind()), "toPlanId", to.plan().id(),
				"toRole", Roles.label(to.kind()), "tiers", tiers.names(), "computed", overlaps.parameter(tiers));
	}

}
