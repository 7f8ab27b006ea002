package io.taikei.loader;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.loader.rows.OverlapRows;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;

/**
 * What was found for elements of a plan: their best overlaps, and those on which somebody
 * decided.
 *
 * @param plan the plan
 * @param best the best overlaps of each element, the best first; none of those of a plan
 * that is not current
 * @param least what another overlap has to score at least to be among the best of an
 * element; none of those of a plan that is not current
 * @param decided the overlaps of pairs on which somebody decided
 * @param lost the ids of pairs on which somebody decided and that are no overlaps
 * @param frequencies the version of the document frequencies that they were weighed by
 */
public record BestOverlaps(PlanId plan, Map<ElementId, List<Overlap>> best, Map<ElementId, Double> least,
		Collection<Overlap> decided, Collection<String> lost, String frequencies) {

	/** The same with what was found for pairs on which somebody decided. */
	public BestOverlaps with(Collection<Overlap> decided, Collection<String> lost) {
		return new BestOverlaps(this.plan, this.best, this.least, decided, lost, this.frequencies);
	}

	List<String> elementIds() {
		return this.best.keySet().stream().map(ElementId::value).toList();
	}

	/** Rows of the overlaps, one for each element that has it among its best. */
	public List<Map<String, Object>> overlaps() {
		return Stream.concat(this.best.entrySet()
			.stream()
			.flatMap((element) -> OverlapRows.best(element.getKey(), element.getValue(), this.frequencies).stream()),
				OverlapRows.decided(this.decided, this.frequencies).stream())
			.toList();
	}

	/** One row for each element, with the ids of all its best overlaps. */
	List<Map<String, Object>> kept() {
		return this.best.entrySet()
			.stream()
			.map((element) -> Map.<String, Object>of("elementId", element.getKey().value(), "overlapIds",
					element.getValue().stream().map(Overlap::id).toList()))
			.toList();
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

}
