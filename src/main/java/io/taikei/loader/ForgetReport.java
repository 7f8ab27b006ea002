package io.taikei.loader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import io.taikei.loader.LoadReport.Change;
import io.taikei.model.Decision;
import io.taikei.model.PlanId;

/**
 * What forgetting a plan did to the graph.
 *
 * @param planId the plan
 * @param nodes what happened to nodes; where another edition becomes the current one, it
 * counts as updated
 * @param relationships what happened to relationships
 * @param removed the nodes that belonged to the plan, by label
 * @param lostDecisions what people decided on its elements, kept apart
 */
public record ForgetReport(PlanId planId, Change nodes, Change relationships, SequencedMap<String, Long> removed,
		List<Decision> lostDecisions) {

	public ForgetReport {
		removed = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(removed));
		lostDecisions = List.copyOf(lostDecisions);
	}

}
