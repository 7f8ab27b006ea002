package io.taikei.loader;

import java.util.List;
import java.util.Map;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.LoadReport.Change;
import io.taikei.model.LostDecision;
import io.taikei.model.PlanId;

/** The statements that load or forget a plan, in their order. */
final class PlanWrites {

	private final Writes writes;

	private final String planId;

	private final String municipality;

	PlanWrites(Writes writes, PlanId planId, String municipality) {
		this.writes = writes;
		this.planId = planId.value();
		this.municipality = municipality;
	}

	/** Writes the plan; the decisions whose element it no longer has are returned. */
	List<LostDecision> load(PlanParts parts, AddressedThemeRows themes) {
		this.writes.run(LoadFile.PLAN, PlanRows.of(parts.plan()));
		List<LostDecision> lost = forgetPartsBut(parts.ids());
		run(LoadFile.ELEMENTS, parts.elements());
		run(LoadFile.FORGET_DROPPED_PLACEMENTS, PlacementRows.parents(parts.plan()));
		run(LoadFile.PLACEMENTS, PlacementRows.of(parts.plan()));
		run(LoadFile.STATEMENTS, parts.statements());
		run(LoadFile.FOOTNOTES, parts.footnotes());
		run(LoadFile.INDICATORS, parts.indicators());
		runOfPlan(LoadFile.SOURCE_FILES, parts.sourceFiles());
		runOfPlan(LoadFile.SUCCESSION_LINKS, parts.succession());
		run(LoadFile.FORGET_DROPPED_ADDRESSED_THEMES, themes.themes());
		run(LoadFile.ADDRESSED_THEMES, themes.links());
		markCurrentEdition();
		return lost;
	}

	/** Removes the plan; the decisions that lose their elements are returned. */
	List<LostDecision> forget() {
		List<LostDecision> lost = forgetPartsBut(List.of());
		this.writes.run(LoadFile.FORGET_PLAN, Map.of("planId", this.planId));
		this.writes.run(LoadFile.FORGET_MUNICIPALITY_WITHOUT_PLANS, Map.of("municipality", this.municipality));
		markCurrentEdition();
		return lost;
	}

	Change nodes() {
		return this.writes.nodes();
	}

	Change relationships() {
		return this.writes.relationships();
	}

	private List<LostDecision> forgetPartsBut(List<Object> partIds) {
		Map<String, Object> parameters = Map.of("planId", this.planId, "partIds", partIds);
		List<LostDecision> lost = this.writes.run(LoadFile.KEEP_LOST_DECISIONS, parameters)
			.get("decisions")
			.asList(StoredDecision::of);
		this.writes.run(LoadFile.FORGET_DROPPED_PARTS, parameters);
		return lost;
	}

	private void markCurrentEdition() {
		this.writes.run(LoadFile.MARK_CURRENT_EDITION, Map.of("municipality", this.municipality));
	}

	private void run(LoadFile file, List<Map<String, Object>> rows) {
		this.writes.run(file, Map.of("rows", rows));
	}

	private void runOfPlan(LoadFile file, List<Map<String, Object>> rows) {
		this.writes.run(file, Map.of("planId", this.planId, "rows", rows));
	}

}
