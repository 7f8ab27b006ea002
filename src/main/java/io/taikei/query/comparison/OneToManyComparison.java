package io.taikei.query.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.comparison.OneToMany.Row;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.overlap.DecidedGaps;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import org.neo4j.driver.types.Node;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds one plan against several at once. What the graph does not keep of a pair of plans
 * is computed, so any plans will do.
 */
@Service
@Transactional(readOnly = true)
public class OneToManyComparison {

	private final Graph graph;

	private final CrosswalkSides sides;

	private final PlanCatalogue plans;

	private final DecidedGaps gaps;

	private final ComputedOverlaps computed;

	OneToManyComparison(Graph graph, CrosswalkSides sides, PlanCatalogue plans, DecidedGaps gaps,
			ComputedOverlaps computed) {
		this.graph = graph;
		this.sides = sides;
		this.plans = plans;
		this.gaps = gaps;
		this.computed = computed;
	}

	/**
	 * One page of the rows. Plans that are not loaded, and those of the same
	 * municipality, are left out.
	 * @return empty where the one plan is not loaded
	 */
	public Optional<OneToMany> of(OneToManyRequest request) {
		return this.sides.rows(request.from(), request.fromKind()).map((from) -> compare(from, request));
	}

	private OneToMany compare(CrosswalkSide from, OneToManyRequest request) {
		List<CataloguedPlan> others = others(from.plan(), request);
		ComparedPairs overlaps = this.computed.between(from.plan().id(),
				others.stream().map((other) -> other.plan().id()).toList(), request.tiers());
		List<ComparedColumn> columns = others.stream().map((other) -> column(from, other, overlaps, request)).toList();
		List<Node> elements = request.paging().in(from.elements());
		return new OneToMany(from.plan(), from.kind(), request.paging().of(from.elements().size()),
				columns.stream().map(ComparedColumn::column).toList(), request.omitted(),
				rows(from, elements, columns, request.best()), overlaps.isComplete(), overlaps.explanation());
	}

	/** In the order in which they were asked for. */
	private List<CataloguedPlan> others(PlanSummary from, OneToManyRequest request) {
		Map<String, CataloguedPlan> loaded = this.plans.withIds(request.compared())
			.stream()
			.filter((other) -> !other.plan().municipality().code().equals(from.municipality().code()))
			.collect(Collectors.toMap((other) -> other.plan().id(), Function.identity()));
		return request.compared().stream().map(loaded::get).filter(Objects::nonNull).toList();
	}

	private ComparedColumn column(CrosswalkSide from, CataloguedPlan other, ComparedPairs overlaps,
			OneToManyRequest request) {
		String id = other.plan().id();
		Kind kind = ComparedColumn.kind(other, request.kind());
		List<OverlapRow> pairs = overlaps.complete(this.graph.rows(QueryFile.CROSSWALK,
				Map.of("fromPlanId", from.plan().id(), "fromRole", Roles.label(from.kind()), "toPlanId", id, "toRole",
						Roles.label(kind), "tiers", request.tiers().names(), "computed", overlaps.parameter(id)),
				OverlapRow.class, OverlapRow::of));
		return ComparedColumn.of(other, kind, !overlaps.isMissing(from.plan().id(), id), pairs,
				this.gaps.between(from.plan().id(), id));
	}

	private List<Row> rows(CrosswalkSide from, List<Node> elements, List<ComparedColumn> columns, int best) {
		List<OverlapRow> shown = this.computed.explained(elements.stream()
			.map(Nodes::id)
			.flatMap((id) -> columns.stream().flatMap((column) -> column.best(id, best)))
			.toList());
		Map<String, OverlapRow> explained = shown.stream()
			.collect(Collectors.toMap(OverlapRow::pairId, Function.identity(), (first, same) -> first));
		LocatedElements located = this.graph.located(Stream.concat(from.places().stream(),
				this.graph.traceUpward(shown.stream().map(OverlapRow::otherId).distinct().toList()).stream()));
		Map<String, ThemeRef> themes = this.graph.themeNames(OverlapRow.themeIds(shown));
		return elements.stream()
			.map((element) -> row(element, columns, best, located,
					(pair) -> match(Objects.requireNonNull(explained.get(pair.pairId())), located, themes)))
			.toList();
	}

	private static Row row(Node element, List<ComparedColumn> columns, int best, LocatedElements located,
			Function<OverlapRow, Match> match) {
		String id = Nodes.id(element);
		boolean reserved = element.get("placeholder").asBoolean();
		return new Row(located.element(id), located.path(id),
				columns.stream()
					.map((column) -> column.cell(id, reserved, column.best(id, best).map(match).toList()))
					.toList());
	}

	private static Match match(OverlapRow pair, LocatedElements located, Map<String, ThemeRef> themes) {
		String id = pair.otherId();
		return new Match(located.element(id), located.path(id), pair.likeness(themes));
	}

}
