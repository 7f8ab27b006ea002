package io.taikei.query.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Roles;
import io.taikei.query.EditionScope;
import io.taikei.query.Element;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.RankedOverlaps.Decided;
import io.taikei.query.overlap.RankedOverlaps.Ranked;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other plans' elements an element overlaps (他の計画のどれと似ているか？). */
@Service
@Transactional(readOnly = true)
public class Overlaps {

	private final Graph graph;

	private final ComputedOverlaps computed;

	Overlaps(Graph graph, ComputedOverlaps computed) {
		this.graph = graph;
		this.computed = computed;
	}

	/** The ranked overlaps of an element, or empty where no such element is loaded. */
	public Optional<RankedOverlaps> ofElement(OverlapRequest request) {
		Map<String, Object> parameters = parameters(request);
		return this.graph.rows(QueryFile.COUNT_OVERLAPS_OF_ELEMENT, parameters, OverlapCounts.class, OverlapCounts::of)
			.stream()
			.findFirst()
			.map((counts) -> list(request, counts,
					this.computed.explained(rows(QueryFile.OVERLAPS_OF_ELEMENT, parameters)),
					rows(QueryFile.DECIDED_OVERLAPS_OF_ELEMENT, parameters)));
	}

	private static Map<String, Object> parameters(OverlapRequest request) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("elementId", request.elementId().value());
		parameters.put("role", (request.kind() != null) ? Roles.label(request.kind()) : null);
		parameters.put("municipalities", request.region().municipalities());
		parameters.put("minScore", request.minScore());
		parameters.put("accepted", request.accepted());
		parameters.put("tier", (request.tier() != null) ? request.tier().name() : null);
		parameters.put("allEditions", request.editions() == EditionScope.ALL);
		parameters.put("skip", (long) request.page() * request.size());
		parameters.put("size", request.size());
		return parameters;
	}

	private List<OverlapRow> rows(QueryFile file, Map<String, Object> parameters) {
		return this.graph.rows(file, parameters, OverlapRow.class, OverlapRow::of);
	}

	private RankedOverlaps list(OverlapRequest request, OverlapCounts counts, List<OverlapRow> computed,
			List<OverlapRow> decided) {
		String id = request.elementId().value();
		LocatedElements located = this.graph.located(Stream
			.concat(Stream.of(id), Stream.of(computed, decided).flatMap(List::stream).map(OverlapRow::otherId))
			.toList());
		Element element = located.element(id);
		boolean compared = this.graph.comparisonState(Stream.of(located.plan(id))).isCompared();
		return new RankedOverlaps(element, located.plan(id), located.path(id), request.page(), request.size(),
				counts.matching(), ranked(request, computed, located), compared,
				decided.stream().map((row) -> decided(row, located)).toList(),
				computed.isEmpty() ? counts.explanation(element, compared) : null);
	}

	private List<Ranked> ranked(OverlapRequest request, List<OverlapRow> rows, LocatedElements located) {
		Map<String, ThemeRef> themes = this.graph.themeNames(OverlapRow.themeIds(rows));
		long before = (long) request.page() * request.size();
		return IntStream.range(0, rows.size())
			.mapToObj((i) -> ranked(before + i + 1, rows.get(i), located, themes))
			.toList();
	}

	private static Ranked ranked(long rank, OverlapRow row, LocatedElements located, Map<String, ThemeRef> themes) {
		String id = row.otherId();
		PlanSummary plan = located.plan(id);
		return new Ranked(rank, located.element(id), plan.municipality(), plan, located.path(id), row.likeness(themes));
	}

	private static Decided decided(OverlapRow row, LocatedElements located) {
		String id = row.otherId();
		PlanSummary plan = located.plan(id);
		return new Decided(located.element(id), plan.municipality(), plan, located.path(id), row.likeness());
	}

}
