package io.taikei.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.rows.AddressedThemeRows;
import io.taikei.loader.rows.PlacementRows;
import io.taikei.loader.rows.PlanParts;
import io.taikei.loader.rows.PlanRows;
import io.taikei.model.PlanId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The statements that load or forget a plan, in their order. */
final class PlanWrites {

	private final Writes writes;

	/** What serves comparing is no part of the plan, and does not count. */
	private final Writes comparing;

	private final String planId;

	private final String municipality;

	/** Elements whose counterparts have to be counted anew. */
	private final List<String> recounted = new ArrayList<>();

	PlanWrites(Writes writes, Writes comparing, PlanId planId, String municipality) {
		this.writes = writes;
		this.comparing = comparing;
		this.planId = planId.value();
		this.municipality = municipality;
	}

	/** Writes the plan. */
	void load(PlanParts parts, AddressedThemeRows themes, PlanAnalysis analysis) {
		this.writes.run(LoadFile.PLAN, PlanRows.of(parts.plan(), parts.origin()));
		boolean isNew = nodes().created() > 0;
		markCurrentEdition();
		if (!isNew) {
			forgetDropped(parts, themes);
		}
		this.writes.runOver(themes.onto(parts.elements()), LoadFile.ELEMENTS, Map.of("planId", this.planId));
		this.writes.runOver(PlacementRows.of(parts.plan()), LoadFile.PLACEMENTS);
		this.writes.runOver(parts.statements(), LoadFile.STATEMENTS);
		this.writes.runOver(parts.footnotes(), LoadFile.FOOTNOTES);
		this.writes.runOver(parts.indicators(), LoadFile.INDICATORS);
		this.writes.runOver(parts.sourceFiles(), LoadFile.SOURCE_FILES, Map.of("planId", this.planId));
		this.writes.runOver(parts.succession(), LoadFile.SUCCESSION_LINKS, Map.of("planId", this.planId));
		this.writes.runOver(themes.links(), LoadFile.ADDRESSED_THEMES);
		writeAggregates();
		keepAnalysis(analysis);
	}

	private void keepAnalysis(PlanAnalysis analysis) {
		Map<String, Object> plan = Map.of("planId", this.planId);
		long analysed = this.comparing
			.run(LoadFile.PLAN_ANALYSIS, Map.of("planId", this.planId, "analysisId", analysis.id(), "method",
					analysis.method(), "bytes", analysis.bytes()))
			.get("otherAnalyses")
			.asLong();
		if (analysed > 0) {
			this.comparing.run(LoadFile.QUEUE_PLAN, plan);
		}
		// Even where all is about the same, what is quoted may be worded in another way.
		if (analysed > 0 || !nodes().equals(Change.NONE)) {
			this.comparing.run(LoadFile.REOPEN_COMPARISONS, plan);
		}
	}

	/** Removes the plan. */
	void forget() {
		forgetPartsBut(List.of());
		this.comparing.run(LoadFile.FORGET_ANALYSIS, Map.of("planId", this.planId));
		this.writes.run(LoadFile.FORGET_PLAN, Map.of("planId", this.planId));
		this.writes.run(LoadFile.FORGET_MUNICIPALITY_WITHOUT_PLANS, Map.of("municipality", this.municipality));
		markCurrentEdition();
		writeAggregates();
	}

	Change nodes() {
		return this.writes.nodes();
	}

	Change relationships() {
		return this.writes.relationships();
	}

	/** Removes what the plan had and no longer has. */
	private void forgetDropped(PlanParts parts, AddressedThemeRows themes) {
		forgetPartsBut(parts.ids());
		this.writes.runOver(PlacementRows.parents(parts.plan()), LoadFile.FORGET_DROPPED_PLACEMENTS);
		this.writes.runOver(themes.themes(), LoadFile.FORGET_DROPPED_ADDRESSED_THEMES);
	}

	private void forgetPartsBut(List<Object> partIds) {
		recount(this.writes.run(LoadFile.FORGET_DROPPED_PARTS, Map.of("planId", this.planId, "partIds", partIds)));
	}

	private void markCurrentEdition() {
		recount(this.writes.run(LoadFile.MARK_CURRENT_EDITION, Map.of("municipality", this.municipality)));
	}

	private void recount(Record row) {
		this.recounted.addAll(row.get("elementIds").asList(Value::asString));
	}

	/** What answers about many plans read instead of the elements themselves. */
	private void writeAggregates() {
		this.writes.run(LoadFile.COVERED_THEMES, Map.of("municipality", this.municipality));
		if (!this.recounted.isEmpty()) {
			this.writes.run(LoadFile.COUNTERPARTS, Map.of("elementIds", this.recounted));
		}
	}

}
