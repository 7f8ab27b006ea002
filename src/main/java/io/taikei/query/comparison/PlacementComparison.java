package io.taikei.query.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.TierScope;
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
		return between(new PlacementRequest(from, to, null, null, null, TierScope.DIRECT, Paging.whole()));
	}

	/** One page of some of the pairs, or empty where one of the plans is not loaded. */
	public Optional<PlacementDifferences> between(PlacementRequest request) {
		return this.graph.plan(request.from())
			.flatMap((one) -> this.graph.plan(request.to()).map((other) -> compare(one, other, request)));
	}

	private PlacementDifferences compare(PlanSummary from, PlanSummary to, PlacementRequest request) {
		ComparedPairs computed = this.computed.between(from.id(), to.id(), request.tiers());
		List<Row> all = this.graph.rows(QueryFile.PLACED_DIFFERENTLY, Map.of("fromPlanId", from.id(), "toPlanId",
				to.id(), "tiers", request.tiers().names(), "computed", computed.parameter()), Row.class, Row::of);
		List<Row> asked = all.stream().filter((row) -> row.answers(request)).toList();
		List<Row> rows = request.paging().in(asked);
		List<OverlapRow> overlaps = this.computed.explained(computed.complete(rows.stream().map(Row::pair).toList()));
		LocatedElements located = this.graph
			.located(overlaps.stream().flatMap((pair) -> Stream.of(pair.elementId(), pair.otherId())).toList());
		Map<String, ThemeRef> themes = this.graph.themeNames(OverlapRow.themeIds(overlaps));
		return new PlacementDifferences(from, to, request.paging().of(asked.size()),
				IntStream.range(0, rows.size())
					.mapToObj((i) -> rows.get(i).pair(overlaps.get(i), located, themes))
					.toList(),
				computed.isComplete(), explanation(computed, all, asked));
	}

	private static @Nullable Bilingual explanation(ComparedPairs computed, List<Row> all, List<Row> asked) {
		if (!computed.isComplete()) {
			return computed.explanation();
		}
		if (all.isEmpty()) {
			return AnswerText.of("no-placement-difference");
		}
		return asked.isEmpty() ? AnswerText.of("no-overlap.none-matching", all.size()) : null;
	}

	private record Row(OverlapRow pair, ThemeRef field, ThemeRef otherField) {

		static Row of(TypeSystem types, Record row) {
			return new Row(OverlapRow.of(types, row), ThemeRef.of(row.get("field")),
					ThemeRef.of(row.get("otherField")));
		}

		boolean answers(PlacementRequest request) {
			return (request.kind() == null || isOf(request.kind()))
					&& (request.field() == null || isAbout(request.field().value()))
					&& (request.state() == null || this.pair.state() == request.state());
		}

		private boolean isOf(Kind kind) {
			return Stream.of(this.pair.element(), this.pair.other()).map(Roles::kind).anyMatch(kind::equals);
		}

		private boolean isAbout(String theme) {
			return Stream.of(this.field, this.otherField).map(ThemeRef::id).anyMatch(theme::equals);
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
