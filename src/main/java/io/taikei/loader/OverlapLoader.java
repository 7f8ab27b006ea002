package io.taikei.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.OverlapReport.Totals;
import io.taikei.loader.rows.OverlapRows;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the graph hold overlaps exactly as they were computed, and whatever people
 * decided on them. Loading the same overlaps again changes nothing.
 * <p>
 * An overlap stays as long as it is among the best of one of its elements, a comparison
 * keeps it, or somebody decided on the pair: one that a person has decided on and that is
 * no longer found stays as it was last computed, with {@code found} false, until it is
 * found again. What was decided is never written here.
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
	 * Loads what was found for queued elements, which then are queued no longer, in one
	 * transaction.
	 * @throws IncompleteLoad where an element is not in the graph
	 */
	@Transactional
	public OverlapReport load(BestOverlaps found) {
		var writes = new Writes(this.client);
		if (!found.lost().isEmpty()) {
			writes.run(LoadFile.LOSE_OVERLAPS, Map.of("overlapIds", List.copyOf(found.lost())));
		}
		change(writes, found, LoadFile.STORED_OVERLAPS);
		writes.runOver(found.compared(), LoadFile.COMPARED_ELEMENTS);
		return new OverlapReport(writes.relationships());
	}

	/**
	 * Loads overlaps with a newcomer's elements that may be among the best of others, and
	 * takes out what they surpass, in one transaction.
	 * @param challenging those of each of the others
	 * @param best how many an element has at most
	 * @throws IncompleteLoad where an element is not in the graph
	 */
	@Transactional
	public OverlapReport challenge(BestOverlaps challenging, int best) {
		var writes = new Writes(this.client);
		change(writes, challenging, LoadFile.STORED_PAIRS);
		writes.dropUnkept(writes.run(LoadFile.LEAVE_BEST, Map.of("elementIds", challenging.elementIds(), "best", best))
			.get("overlapIds")
			.asList());
		return new OverlapReport(writes.relationships());
	}

	/**
	 * Writes what tells the overlaps that were found from those that are stored.
	 * @param stored reads these
	 */
	private void change(Writes writes, BestOverlaps found, LoadFile stored) {
		List<PlanId> plans = found.plans();
		List<String> ids = found.elementIds();
		SequencedMap<String, Map<String, Object>> overlaps = found.overlaps();
		OverlapChanges changes = new OverlapChanges(overlaps, stored(stored, ids, overlaps.keySet()), Set.copyOf(ids));
		write(writes, plans, changes.created(), LoadFile.CREATE_OVERLAPS);
		writes.runOver(changes.changed(), LoadFile.CHANGE_OVERLAPS);
		writes.dropUnkept(changes.perhapsUnkept());
		judge(writes, Stream.concat(decided(ids, plans).stream(), changes.judgedAnew().stream()).distinct().toList());
	}

	/**
	 * Loads what a comparison keeps of some elements, in one transaction.
	 * @param plan the plan that the elements are of
	 * @param other the plan that it is compared with
	 * @param elements the elements
	 * @param overlaps all of their overlaps with elements of the other plan, with
	 * evidence
	 * @param frequencies the version of the document frequencies that they were weighed
	 * by
	 * @throws IncompleteLoad where an element is not in the graph
	 */
	@Transactional
	public OverlapReport keep(PlanId plan, PlanId other, Collection<ElementId> elements, Collection<Overlap> overlaps,
			String frequencies) {
		var writes = new Writes(this.client);
		List<String> ids = elements.stream().map(ElementId::value).toList();
		Record dropped = writes.run(LoadFile.DROP_KEPT, Map.of("elementIds", ids, "planId", other.value(), "overlapIds",
				overlaps.stream().map(Overlap::id).toList()));
		write(writes, List.of(plan), OverlapRows.kept(overlaps, frequencies), LoadFile.OVERLAPS);
		writes.dropUnkept(dropped.get("overlapIds").asList());
		judge(writes, ids);
		return new OverlapReport(writes.relationships());
	}

	/** How many overlaps a plan has in the graph. */
	@Transactional(readOnly = true)
	public Totals totals(PlanId planId) {
		return this.client.query(LoadFile.TOTALS_OF_OVERLAPS.text())
			.bind(planId.value())
			.to("planId")
			.fetchAs(Totals.class)
			.mappedBy((types, row) -> new Totals(row.get("found").asLong(), row.get("accepted").asLong(),
					row.get("kept").asLong()))
			.one()
			.orElseThrow();
	}

	private Collection<Record> stored(LoadFile stored, List<String> elementIds, Collection<String> overlapIds) {
		return this.client.query(stored.text())
			.bindAll(Map.of("elementIds", elementIds, "overlapIds", List.copyOf(overlapIds)))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
	}

	private Collection<String> decided(List<String> elementIds, List<PlanId> plans) {
		return this.client.query(LoadFile.DECIDED_ELEMENTS.text())
			.bindAll(Map.of("elementIds", elementIds, "planIds", values(plans)))
			.fetchAs(String.class)
			.all();
	}

	private static void write(Writes writes, List<PlanId> plans, List<Map<String, Object>> rows, LoadFile file) {
		long stored = 0;
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Map<String, Object>> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
			stored += writes.run(file, Map.of("rows", batch)).get("links").asLong();
		}
		if (stored != rows.size()) {
			throw IncompleteLoad.ofOverlaps(plans, rows.size(), stored);
		}
	}

	private static void judge(Writes writes, List<String> elementIds) {
		if (!elementIds.isEmpty()) {
			writes.run(LoadFile.COUNTERPARTS, Map.of("elementIds", elementIds));
		}
	}

	private static List<String> values(List<PlanId> plans) {
		return plans.stream().map(PlanId::value).toList();
	}

}
