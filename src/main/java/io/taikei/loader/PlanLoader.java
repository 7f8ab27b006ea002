package io.taikei.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.decision.DecisionLinks;
import io.taikei.loader.rows.PlanParts;
import io.taikei.model.Decision;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the graph hold a plan exactly as it was read, or hold it no more. Loading the
 * same plan again changes nothing; elements that stay keep their nodes. What people
 * decided on elements outlives them, and finds them where they have other ids.
 */
@Component
public class PlanLoader {

	private final Neo4jClient client;

	private final DecisionLinks decisions;

	PlanLoader(Neo4jClient client, DecisionLinks decisions) {
		this.client = client;
		this.decisions = decisions;
	}

	/**
	 * Loads the plan in one transaction: all of it, or nothing where a statement fails.
	 * Where its elements are about something else than before, they are queued to be
	 * compared.
	 */
	@Transactional
	public LoadReport load(PlanContent content) {
		Plan plan = content.plan().plan();
		var writes = new PlanWrites(new Writes(this.client), new Writes(this.client), plan.id(),
				plan.municipality().code());
		List<Decision> before = this.decisions.standing(plan.id());
		writes.load(PlanParts.of(content.plan(), content.origin()), content.themes(), content.analysis());
		this.decisions.carry(plan.id());
		SequencedMap<String, Long> totals = totals(plan.id());
		requireComplete(plan, totals);
		return new LoadReport(plan.id(), writes.nodes(), writes.relationships(), totals, lost(before, plan.id()));
	}

	/** Whether a plan is loaded whose elements were about something else. */
	@Transactional(readOnly = true)
	public boolean isOtherThan(PlanId planId, PlanAnalysis analysis) {
		return this.client.query(LoadFile.ANALYSIS_OF_PLAN.text())
			.bind(planId.value())
			.to("planId")
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("analysisId").asString())
			.one()
			.filter((id) -> !id.equals(analysis.id()))
			.isPresent();
	}

	/** What loading a plan again does that is in the graph as it was read. */
	@Transactional(readOnly = true)
	public LoadReport unchanged(PlanId planId) {
		return new LoadReport(planId, Change.NONE, Change.NONE, totals(planId), List.of());
	}

	/**
	 * Removes the plan with all that belongs to it, in one transaction, and its
	 * municipality where that has no other plan; empty where no such plan is loaded.
	 */
	@Transactional
	public Optional<ForgetReport> forget(PlanId planId) {
		return municipality(planId).map((municipality) -> {
			SequencedMap<String, Long> totals = totals(planId);
			var writes = new PlanWrites(new Writes(this.client), new Writes(this.client), planId, municipality);
			List<Decision> before = this.decisions.standing(planId);
			writes.forget();
			return new ForgetReport(planId, writes.nodes(), writes.relationships(), totals, lost(before, planId));
		});
	}

	/** Those of the decisions that no longer stand on a plan's elements. */
	private List<Decision> lost(List<Decision> before, PlanId planId) {
		Set<String> now = this.decisions.standing(planId).stream().map(Decision::id).collect(Collectors.toSet());
		return before.stream().filter((decision) -> !now.contains(decision.id())).toList();
	}

	private static void requireComplete(Plan plan, Map<String, Long> totals) {
		long reached = totals.getOrDefault("PlanElement", 0L);
		if (reached != plan.elements().size()) {
			throw IncompleteLoad.ofElements(plan.id(), plan.elements().size(), reached);
		}
	}

	private Optional<String> municipality(PlanId planId) {
		return this.client.query(LoadFile.STORED_PLAN.text())
			.bind(planId.value())
			.to("planId")
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("municipality").get("code").asString())
			.one();
	}

	private SequencedMap<String, Long> totals(PlanId planId) {
		SequencedMap<String, Long> totals = new LinkedHashMap<>();
		this.client.query(LoadFile.TOTALS_OF_PLAN.text())
			.bind(planId.value())
			.to("planId")
			.fetch()
			.all()
			.forEach((row) -> totals.put((String) row.get("label"), (Long) row.get("total")));
		return totals;
	}

}
