package io.taikei.query.peers;

import java.util.List;

import io.taikei.query.PlanSummary;
import io.taikei.text.Bilingual;

/**
 * A plan beside a group of others (他自治体にあって本市にないもの).
 *
 * @param plan the plan
 * @param peers the other plans, by which themes are told
 * @param notCompared those of them whose policies could not be compared with all others;
 * they count neither as having nor as lacking any
 * @param lacking what most of the others have and the plan has not
 * @param own what the plan has and most of the others have not
 * @param explanation how it is decided what a plan has
 */
public record PeerComparison(PlanSummary plan, List<PlanSummary> peers, List<PlanSummary> notCompared,
		PeerFindings lacking, PeerFindings own, Bilingual explanation) {

	public PeerComparison {
		peers = List.copyOf(peers);
		notCompared = List.copyOf(notCompared);
	}

	/** How many of the others have policies that were compared. */
	public int compared() {
		return this.peers.size() - this.notCompared.size();
	}

}
