package io.taikei.loader;

import io.taikei.model.Sha256;
import io.taikei.overlap.analysis.AnalysedPlan;

/**
 * What the elements of a plan are about, as it is kept in the graph.
 *
 * @param id tells it from every other analysis of the plan: a hash of its bytes
 * @param method by what it was made
 * @param bytes the analysis
 */
@SuppressWarnings("ArrayRecordComponent") // it is written and not compared
public record PlanAnalysis(String id, String method, byte[] bytes) {

	/**
	 * An analysis that was made.
	 * @param method by what; it changes whenever the same plan would give another
	 */
	public static PlanAnalysis of(AnalysedPlan plan, String method) {
		byte[] bytes = plan.toBytes();
		return new PlanAnalysis(Sha256.of(bytes).hex(), method, bytes);
	}

}
