package io.taikei.loader.stored;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.taikei.change.PlanDifference;
import io.taikei.cypher.LoadFile;
import io.taikei.graph.PropertyValues;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.model.AccountedPlan;
import io.taikei.model.PlanId;
import io.taikei.text.JapaneseText;
import io.taikei.validation.ValidPlan;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans that are loaded, read back from the graph as they were loaded, and what
 * loading another state of one would change.
 */
@Component
@Transactional(readOnly = true)
public class LoadedPlans {

	private final Neo4jClient client;

	LoadedPlans(Neo4jClient client) {
		this.client = client;
	}

	/** The ids of all plans that are loaded, in their order. */
	public List<PlanId> ids() {
		return ids(LoadFile.PLANS_LOADED, Map.of());
	}

	/** The plans that were read from a folder, by the hash of that. */
	public Map<String, PlanId> byContentHash() {
		return this.client.query(LoadFile.CONTENT_HASHES.text())
			.fetchAs(Content.class)
			.mappedBy((types, row) -> new Content(row.get("contentHash").asString(),
					new PlanId(row.get("planId").asString())))
			.all()
			.stream()
			.collect(Collectors.toMap(Content::hash, Content::plan, (one, other) -> one));
	}

	/** Where a plan comes from; empty where none of this id is loaded. */
	public Optional<PlanOrigin> origin(PlanId planId) {
		return this.client.query(LoadFile.PLAN_ORIGIN.text())
			.bind(planId.value())
			.to("planId")
			.fetchAs(PlanOrigin.class)
			.mappedBy((types, row) -> new PlanOrigin(PropertyValues.text(row, "contentHash"),
					row.get("corrected").asBoolean()))
			.one();
	}

	/**
	 * The plans whose keys and words are those of another version of the analysis of
	 * texts, or whose elements were analysed by another method or not yet.
	 */
	public List<PlanId> outdated(String method) {
		return ids(LoadFile.OUTDATED_PLANS, Map.of("version", JapaneseText.VERSION, "method", method));
	}

	/** The plan as it was loaded, or empty where no such plan is. */
	public Optional<AccountedPlan> read(PlanId planId) {
		return stored(planId).map((stored) -> stored.with(elements(planId)));
	}

	private Optional<StoredPlan> stored(PlanId planId) {
		return this.client.query(LoadFile.STORED_PLAN.text())
			.bind(planId.value())
			.to("planId")
			.fetchAs(StoredPlan.class)
			.mappedBy((types, row) -> new StoredPlan(row))
			.one();
	}

	/** What loading the plan would change in the graph. */
	public PlanDifference difference(ValidPlan plan) {
		return read(plan.plan().id()).map((loaded) -> PlanDifference.between(loaded.plan(), plan.plan()))
			.orElseGet(() -> PlanDifference.ofNew(plan.plan()));
	}

	private List<PlanId> ids(LoadFile file, Map<String, Object> parameters) {
		return List.copyOf(this.client.query(file.text())
			.bindAll(parameters)
			.fetchAs(PlanId.class)
			.mappedBy((types, row) -> new PlanId(row.get("planId").asString()))
			.all());
	}

	private List<StoredElement> elements(PlanId planId) {
		return List.copyOf(this.client.query(LoadFile.STORED_ELEMENTS.text())
			.bind(planId.value())
			.to("planId")
			.fetchAs(StoredElement.class)
			.mappedBy((types, row) -> new StoredElement(row))
			.all());
	}

	private record Content(String hash, PlanId plan) {
	}

}
