package io.taikei.loader;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import io.taikei.loader.rows.OverlapRows;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;

/**
 * What was found for elements: their best overlaps, and those on which somebody decided.
 *
 * @param best the best overlaps of each element, the best first; none of those of a plan
 * that is not current
 * @param least what another overlap has to score at least to be among the best of an
 * element; none of those of a plan that is not current
 * @param decided the overlaps of pairs on which somebody decided
 * @param lost the ids of pairs on which somebody decided and that are no overlaps
 * @param frequencies the version of the document frequencies that they were weighed by
 */
public record BestOverlaps(Map<ElementId, List<Overlap>> best, Map<ElementId, Double> least,
		Collection<Overlap> decided, Collection<String> lost, String frequencies) {

	/** The same with what was found for pairs on which somebody decided. */
	public BestOverlaps with(Collection<Overlap> decided, Collection<String> lost) {
		return new BestOverlaps(this.best, this.least, decided, lost, this.frequencies);
	}

	List<PlanId> plans() {
		return this.best.keySet().stream().map(ElementId::plan).distinct().toList();
	}

	List<String> elementIds() {
		return this.best.keySet().stream().map(ElementId::value).toList();
	}

	/** All overlaps by their ids, each with what was computed and whose best it is. */
	SequencedMap<String, Map<String, Object>> overlaps() {
		SequencedMap<String, Map<String, Object>> overlaps = new LinkedHashMap<>();
		this.best.forEach((element, found) -> found.forEach(
				(overlap) -> of(overlap, overlaps).put(overlap.a().equals(element) ? "bestOfA" : "bestOfB", true)));
		this.decided.forEach((overlap) -> of(overlap, overlaps));
		return overlaps;
	}

	/** What was computed of an overlap, as it is stored. */
	public Map<String, Object> computed(Overlap overlap) {
		return OverlapRows.computed(overlap, this.frequencies);
	}

	/** One row for each element, with its least score. */
	public List<Map<String, Object>> compared() {
		return this.best.keySet().stream().map((element) -> {
			Map<String, Object> row = new HashMap<>();
			row.put("elementId", element.value());
			row.put("leastBest", this.least.get(element));
			return row;
		}).toList();
	}

	private Map<String, Object> of(Overlap overlap, Map<String, Map<String, Object>> overlaps) {
		return overlaps.computeIfAbsent(overlap.id(), (id) -> new HashMap<>(computed(overlap)));
	}

}
