package io.taikei.query.peers;

import java.util.List;

import io.taikei.model.PlanId;

/**
 * Which plan to hold against which others.
 *
 * @param plan the plan
 * @param peers the others, of other municipalities
 * @param lines how many themes, and how many policies, are told each way at most
 */
public record PeerRequest(PlanId plan, List<PlanId> peers, int lines) {

	/** The most plans that one is held against. */
	public static final int MAX_PEERS = 20;

	/** Those of other municipalities alone count, each once, the first so many. */
	public PeerRequest {
		peers = peers.stream()
			.distinct()
			.filter((peer) -> !peer.municipality().equals(plan.municipality()))
			.limit(MAX_PEERS)
			.toList();
	}

	List<String> peerIds() {
		return this.peers.stream().map(PlanId::value).toList();
	}

}
