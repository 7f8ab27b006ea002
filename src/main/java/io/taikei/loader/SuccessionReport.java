package io.taikei.loader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import io.taikei.loader.LoadReport.Change;
import io.taikei.model.PlanId;
import io.taikei.model.Succession.Kind;

/**
 * What loading the succession of two editions did to the graph.
 *
 * @param before the earlier edition
 * @param after the later edition
 * @param links what happened to links between elements and between plans
 * @param totals how many links of each kind lead from the later edition's elements
 * afterwards
 */
public record SuccessionReport(PlanId before, PlanId after, Change links, Map<Kind, Long> totals) {

	public SuccessionReport {
		Map<Kind, Long> copy = new EnumMap<>(Kind.class);
		copy.putAll(totals);
		totals = Collections.unmodifiableMap(copy);
	}

	/** Whether the graph held exactly these links before. */
	public boolean changedNothing() {
		return this.links.equals(Change.NONE);
	}

}
