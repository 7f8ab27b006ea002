package io.taikei.query.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.Overlap.Tier;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.overlap.Similarity;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** The elements of other municipalities that a goal overlaps. */
@Component
class Counterparts {

	private final Graph graph;

	private final ComputedOverlaps computed;

	Counterparts(Graph graph, ComputedOverlaps computed) {
		this.graph = graph;
		this.computed = computed;
	}

	/**
	 * One page of the counterparts of each goal and of the elements below it, each once:
	 * policies, then initiatives, then goals, those of a kind by their scores; what is
	 * merely related last.
	 */
	Map<String, CounterpartPage> ofGoals(List<String> goalIds, CounterpartRequest request) {
		Map<String, Object> parameters = request.parameters();
		parameters.put("goalIds", goalIds);
		List<Row> rows = this.graph.rows(QueryFile.COUNTERPARTS_OF_GOAL, parameters, Row.class, Row::of);
		Map<String, List<Counterpart>> found = describe(
				rows.stream().map(Row::pair).flatMap(Optional::stream).toList());
		return rows.stream()
			.collect(Collectors.toMap(Row::goalId, (row) -> new CounterpartPage(request.paging().of(row.total()),
					found.getOrDefault(row.goalId(), List.of())), (first, next) -> first));
	}

	/**
	 * What a review or a mapping does not let stand as counterparts, the most alike
	 * first.
	 */
	List<Counterpart> rejectedForGoal(String goalId) {
		List<Pair> rejected = this.graph
			.rows(QueryFile.REJECTED_COUNTERPARTS_OF_GOAL, Map.of("goalId", goalId), OverlapRow.class, OverlapRow::of)
			.stream()
			.map((row) -> new Pair(goalId, row))
			.toList();
		return describe(rejected).getOrDefault(goalId, List.of());
	}

	private Map<String, List<Counterpart>> describe(List<Pair> pairs) {
		List<OverlapRow> rows = this.computed.explained(pairs.stream().map(Pair::row).toList());
		LocatedElements located = located(rows);
		Map<String, ThemeRef> themes = this.graph.themeNames(OverlapRow.themeIds(rows));
		return IntStream.range(0, pairs.size())
			.mapToObj((i) -> new Pair(pairs.get(i).goalId(), rows.get(i)))
			.collect(Collectors.groupingBy(Pair::goalId, Collectors
				.mapping((pair) -> pair.counterpart(located, pair.row().likeness(themes)), Collectors.toList())));
	}

	/**
	 * The first elements that are merely related to a goal or elements below it, in
	 * short.
	 */
	CounterpartPage relatedToGoal(String goalId, CounterpartRequest request) {
		Map<String, Object> parameters = request.parameters();
		parameters.put("goalIds", List.of(goalId));
		parameters.put("tiers", List.of(Tier.RELATED.name()));
		List<Row> rows = this.graph.rows(QueryFile.COUNTERPARTS_OF_GOAL, parameters, Row.class, Row::of);
		List<Pair> pairs = rows.stream().map(Row::pair).flatMap(Optional::stream).toList();
		LocatedElements located = located(pairs.stream().map(Pair::row).toList());
		return new CounterpartPage(request.paging().of(rows.getFirst().total()),
				pairs.stream().map((pair) -> pair.counterpart(located, pair.row().likeness())).toList());
	}

	private LocatedElements located(List<OverlapRow> rows) {
		return this.graph.located(rows.stream().flatMap((row) -> Stream.of(row.elementId(), row.otherId())).toList());
	}

	/** A row of counterparts-of-goal.cypher: of a page without any, the total alone. */
	private record Row(String goalId, long total, Optional<Pair> pair) {

		static Row of(TypeSystem types, Record row) {
			String goalId = row.get("goalId").asString();
			return new Row(goalId, row.get("total").asLong(), row.get("other").isNull() ? Optional.empty()
					: Optional.of(new Pair(goalId, OverlapRow.of(types, row))));
		}

	}

	/** What a goal, or an element below it, is alike. */
	private record Pair(String goalId, OverlapRow row) {

		Counterpart counterpart(LocatedElements located, Similarity likeness) {
			PlanSummary plan = located.plan(this.row.otherId());
			return new Counterpart(located.element(this.row.otherId()), plan.municipality(), plan, likeness,
					this.row.elementId().equals(this.goalId) ? null : located.element(this.row.elementId()));
		}

	}

}
