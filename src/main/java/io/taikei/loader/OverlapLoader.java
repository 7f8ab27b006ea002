package io.taikei.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.OverlapReport.Totals;
import io.taikei.loader.rows.OverlapRows;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the graph hold the overlaps of a plan exactly as they were computed, and whatever
 * people decided on them. Loading the same overlaps again changes nothing.
 * <p>
 * An overlap that is no longer found is removed, unless a person has accepted or rejected
 * it: that one stays as it was last computed, with {@code found} false, until it is found
 * again. What was decided is never written here, but for decisions that had lost their
 * overlap: they come back with it.
 */
@Component
public class OverlapLoader {

	/** How many overlaps are sent at once; one takes some 2 kB. */
	private static final int BATCH = 1_000;

	private final Neo4jClient client;

	OverlapLoader(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Loads the overlaps in one transaction: all of them, or nothing where one fails.
	 * @param planId a plan that is loaded
	 * @param overlaps all overlaps of this plan with those of any other loaded plan, in
	 * any order
	 * @throws IncompleteLoad where an element is not in the graph
	 */
	@Transactional
	public OverlapReport load(PlanId planId, Collection<Overlap> overlaps) {
		List<String> ids = overlaps.stream().map(Overlap::id).distinct().toList();
		requireOverlapsOf(planId, overlaps);
		requireEachOnce(overlaps, ids);
		List<Map<String, Object>> rows = OverlapRows.of(overlaps);
		Map<String, Object> found = Map.of("planId", planId.value(), "overlapIds", ids);
		var writes = new Writes(this.client);
		List<String> unlinked = writes.run(LoadFile.FORGET_LOST_OVERLAPS, found)
			.get("elementIds")
			.asList(Value::asString);
		writes.run(LoadFile.MARK_LOST_OVERLAPS, found);
		for (int from = 0; from < rows.size(); from += BATCH) {
			writes.runOver(rows.subList(from, Math.min(from + BATCH, rows.size())), LoadFile.OVERLAPS);
		}
		long restored = writes.run(LoadFile.RESTORE_DECISIONS, Map.of("planId", planId.value()))
			.get("restored")
			.asLong();
		writes.run(LoadFile.COUNTERPARTS,
				Map.of("elementIds",
						Stream.concat(unlinked.stream(), overlaps.stream().map(Overlap::a).map(ElementId::value))
							.distinct()
							.toList()));
		Totals totals = totals(planId);
		if (totals.found() != ids.size()) {
			throw IncompleteLoad.ofOverlaps(planId, ids.size(), totals.found());
		}
		return new OverlapReport(planId, writes.relationships(), totals, restored);
	}

	private static void requireOverlapsOf(PlanId planId, Collection<Overlap> overlaps) {
		for (Overlap overlap : overlaps) {
			if (planId.has(overlap.a()) == planId.has(overlap.b())) {
				throw new IllegalArgumentException(
						"%s is no overlap of plan %s with another".formatted(overlap.id(), planId));
			}
		}
	}

	private static void requireEachOnce(Collection<Overlap> overlaps, List<String> ids) {
		if (ids.size() < overlaps.size()) {
			throw new IllegalArgumentException(
					"%d overlaps for %d pairs of elements".formatted(overlaps.size(), ids.size()));
		}
	}

	/** How many overlaps a plan has in the graph. */
	public Totals totals(PlanId planId) {
		return this.client.query(LoadFile.TOTALS_OF_OVERLAPS.text())
			.bind(planId.value())
			.to("planId")
			.fetchAs(Totals.class)
			.mappedBy(OverlapLoader::totals)
			.one()
			.orElseThrow();
	}

	private static Totals totals(TypeSystem types, Record row) {
		return new Totals(row.get("found").asLong(), row.get("accepted").asLong(), row.get("kept").asLong());
	}

}
