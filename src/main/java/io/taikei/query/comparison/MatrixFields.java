package io.taikei.query.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.ThemeRef;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.CorrespondingPairs.Pair;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.overlap.ComparedPairs;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is behind the fields of a {@link ComparisonMatrix}. */
@Service
@Transactional(readOnly = true)
public class MatrixFields {

	private final Graph graph;

	private final ComputedOverlaps computed;

	MatrixFields(Graph graph, ComputedOverlaps computed) {
		this.graph = graph;
		this.computed = computed;
	}

	/** All counterparts; see below. */
	public Optional<CorrespondingPairs> behind(ElementId row, ElementId column) {
		return behind(row, column, TierScope.DIRECT, Paging.whole());
	}

	/**
	 * The pairs of two elements and of all that is below them, one page of them.
	 * @param tiers whether what is merely related counts
	 * @return empty where one of the elements is in no plan
	 */
	public Optional<CorrespondingPairs> behind(ElementId row, ElementId column, TierScope tiers, Paging paging) {
		ComparedPairs overlaps = this.computed.between(row.plan().value(), column.plan().value(), tiers);
		List<OverlapRow> all = this.graph.rows(QueryFile.PAIRS_OF_ELEMENTS, Map.of("rowId", row.value(), "columnId",
				column.value(), "tiers", tiers.names(), "computed", overlaps.parameter()), OverlapRow.class,
				OverlapRow::of);
		List<OverlapRow> pairs = this.computed.explained(overlaps.complete(paging.in(all)));
		LocatedElements located = this.graph.located(
				Stream
					.concat(Stream.of(row.value(), column.value()),
							pairs.stream().flatMap((pair) -> Stream.of(pair.elementId(), pair.otherId())))
					.toList());
		if (!located.contains(row.value()) || !located.contains(column.value())) {
			return Optional.empty();
		}
		Map<String, ThemeRef> themes = this.graph.themeNames(OverlapRow.themeIds(pairs));
		return Optional.of(new CorrespondingPairs(located.located(row.value()), located.located(column.value()),
				located.plan(row.value()), located.plan(column.value()), paging.of(all.size()),
				pairs.stream().map((pair) -> pair(pair, located, themes)).toList(), overlaps.isComplete(),
				overlaps.explanation()));
	}

	private static Pair pair(OverlapRow pair, LocatedElements located, Map<String, ThemeRef> themes) {
		return new Pair(located.located(pair.elementId()), located.located(pair.otherId()), pair.likeness(themes));
	}

}
