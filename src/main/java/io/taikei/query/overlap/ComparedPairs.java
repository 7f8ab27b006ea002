package io.taikei.query.overlap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.taikei.model.Overlap;
import io.taikei.model.PlanId;

/**
 * The overlaps of two plans that were computed because the graph does not hold them.
 *
 * @param overlaps the overlaps by their ids
 * @param parameter those that the decision rule takes, as query files take them: maps
 * with {@code elementId}, of the plan that is asked about, {@code otherId} and
 * {@code score}
 */
public record ComparedPairs(Map<String, Overlap> overlaps, List<Map<String, Object>> parameter) {

	/** Nothing was computed, as the graph holds all. */
	static final ComparedPairs NONE = new ComparedPairs(Map.of(), List.of());

	static ComparedPairs of(PlanId from, List<Overlap> computed) {
		Map<String, Overlap> overlaps = new LinkedHashMap<>();
		computed.forEach((overlap) -> overlaps.put(overlap.id(), overlap.rounded()));
		return new ComparedPairs(overlaps,
				overlaps.values()
					.stream()
					.filter(Overlap::accepted)
					.map((overlap) -> parameter(from, overlap))
					.toList());
	}

	private static Map<String, Object> parameter(PlanId from, Overlap overlap) {
		boolean inOrder = from.has(overlap.a());
		return Map.of("elementId", (inOrder ? overlap.a() : overlap.b()).value(), "otherId",
				(inOrder ? overlap.b() : overlap.a()).value(), "score", overlap.score());
	}

	/** The rows, each with the overlap that was computed where the graph holds none. */
	public List<OverlapRow> complete(List<OverlapRow> rows) {
		return rows.stream().map((row) -> row.orElse(this.overlaps.get(row.pairId()))).toList();
	}

}
