package io.taikei.query.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.comparison.PlacementDifferences.Pair;
import io.taikei.query.comparison.PlacementDifferences.Position;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.path.ElementRef;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What two plans place differently, though it is alike (似ているが体系上の位置が違う組は？). */
@Service
@Transactional(readOnly = true)
public class PlacementComparison {

	private final Graph graph;

	private final ComputedOverlaps computed;

	PlacementComparison(Graph graph, ComputedOverlaps computed) {
		this.graph = graph;
		this.computed = computed;
	}

	/** All pairs, or empty where one of the plans is not loaded. */
	public Optional<PlacementDifferences> between(PlanId from, PlanId to) {
		return between(from, to, Paging.whole());
	}

	/** One page of the pairs, or empty where one of the plans is not loaded. */
	public Optional<PlacementDifferences> between(PlanId from, PlanId to, Paging paging) {
		return this.graph.plan(from).flatMap((one) -> this.graph.plan(to).map((other) -> compare(one, other, paging)));
	}

	private PlacementDifferences compare(PlanSummary from, PlanSummary to, Paging paging) {
		ComparedPairs computed = this.computed.between(from.id(), to.id());
		List<Row> all = this.graph.rows(QueryFile.PLACED_DIFFERENTLY,
				Map.of("fromPlanId", from.id(), "toPlanId", to.id(), "computed", computed.parameter()), Row.class,
				Row::of);
		List<Row> rows = paging.in(all);
		List<OverlapRow> overlaps = this.computed.explained(computed.complete(rows.stream().map(Row::pair).toList()));
		LocatedElements located = this.graph
			.located(overlaps.stream().flatMap((pair) -> Stream.of(pair.elementId(), pair.otherId())).toList());
		Map<String, ThemeRef> themes = this.graph.themeNames(OverlapRow.themeIds(overlaps));
		return new PlacementDifferences(from, to, paging.of(all.size()),
				IntStream.range(0, rows.size())
					.mapToObj((i) -> rows.get(i).pair(overlaps.get(i), located, themes))
					.toList(),
				computed.isComplete(), explanation(computed, all));
	}

	private static @Nullable Bilingual explanation(ComparedPairs computed, List<Row> rows) {
		if (!computed.isComplete()) {
			return computed.explanation();
		}
		return rows.isEmpty() ? AnswerText.of("no-placement-difference") : null;
	}

	private record Row(OverlapRow pair, ThemeRef field, ThemeRef otherField) {

		static Row of(TypeSystem types, Record row) {
			return new Row(OverlapRow.of(types, row), ThemeRef.of(row.get("field")),
					ThemeRef.of(row.get("otherField")));
		}

		Pair pair(OverlapRow explained, LocatedElements located, Map<String, ThemeRef> themes) {
			return new Pair(position(explained.element(), this.field, located),
					position(explained.other(), this.otherField, located), explained.likeness(themes));
		}

		private static Position position(Node element, ThemeRef field, LocatedElements located) {
			return new Position(ElementRef.of(element), located.path(Nodes.id(element)), field);
		}

	}

}
