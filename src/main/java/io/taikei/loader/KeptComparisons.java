package io.taikei.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.KeptComparison.By;
import io.taikei.model.PlanId;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The comparisons that the graph keeps. */
@Component
public class KeptComparisons {

	private static final int STEP = 500;

	private final Neo4jClient client;

	private final TransactionOperations transaction;

	KeptComparisons(Neo4jClient client, TransactionOperations transaction) {
		this.client = client;
		this.transaction = transaction;
	}

	/** All plans, each with the code of its municipality. */
	public SequencedMap<PlanId, String> plans() {
		SequencedMap<PlanId, String> plans = new LinkedHashMap<>();
		rows().forEach((row) -> plans.put(plan(row), row.get("municipalityCode").asString()));
		return plans;
	}

	/** All comparisons that are kept, in the order of their plans. */
	public List<KeptComparison> all() {
		return rows().stream()
			.flatMap((row) -> row.get("comparisons")
				.asList((kept) -> new KeptComparison(plan(row), new PlanId(kept.get("planId").asString()),
						By.valueOf(kept.get("by").asString()), kept.get("complete").asBoolean()))
				.stream())
			.toList();
	}

	/** Keeps comparisons of plans that are there, from now on for whom they name. */
	public void keep(Collection<KeptComparison> comparisons) {
		List<Map<String, Object>> rows = comparisons.stream()
			.map((kept) -> Map.<String, Object>of("a", kept.a().value(), "b", kept.b().value(), "by", kept.by().name()))
			.toList();
		this.transaction
			.executeWithoutResult((status) -> new Writes(this.client).runOver(rows, LoadFile.KEEP_COMPARISONS));
	}

	/**
	 * Keeps a comparison no longer, in several transactions: what nobody keeps of its
	 * overlaps goes. Until it is done, the comparison is not complete.
	 */
	public void drop(KeptComparison comparison) {
		complete(comparison, false);
		List<String> elements = List.copyOf(this.client.query(LoadFile.ELEMENTS_OF_A_PLAN.text())
			.bind(comparison.a().value())
			.to("planId")
			.fetchAs(String.class)
			.all());
		for (int from = 0; from < elements.size(); from += STEP) {
			List<String> ids = new ArrayList<>(elements.subList(from, Math.min(from + STEP, elements.size())));
			this.transaction.executeWithoutResult((status) -> release(comparison, ids));
		}
		run(LoadFile.DROP_COMPARISON, Map.of("a", comparison.a().value(), "b", comparison.b().value()));
	}

	/** Says whether all overlaps of a comparison are there. */
	public void complete(KeptComparison comparison, boolean complete) {
		run(LoadFile.COMPLETE_COMPARISON,
				Map.of("a", comparison.a().value(), "b", comparison.b().value(), "complete", complete));
	}

	/** Has all comparisons computed anew; all elements are queued. */
	public void reopenAll() {
		run(LoadFile.REOPEN_ALL, Map.of());
	}

	private void release(KeptComparison comparison, List<String> elementIds) {
		var writes = new Writes(this.client);
		writes.dropUnkept(writes
			.run(LoadFile.DROP_KEPT,
					Map.of("elementIds", elementIds, "planId", comparison.b().value(), "overlapIds", List.of()))
			.get("overlapIds")
			.asList());
	}

	private void run(LoadFile file, Map<String, Object> parameters) {
		this.transaction.executeWithoutResult((status) -> new Writes(this.client).run(file, parameters));
	}

	private Collection<Record> rows() {
		return this.client.query(LoadFile.COMPARISON_PAIRS.text())
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
	}

	private static PlanId plan(Record row) {
		return new PlanId(row.get("planId").asString());
	}

}
