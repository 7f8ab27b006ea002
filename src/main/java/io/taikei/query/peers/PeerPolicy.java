package io.taikei.query.peers;

import java.util.List;

/**
 * A policy, and how many of the other plans have one that is alike.
 *
 * @param plans how many of the other plans have one
 * @param of how many could be compared
 * @param policy the policy
 * @param examples what is alike in other plans
 */
public record PeerPolicy(int plans, int of, PeerExample policy, List<PeerExample> examples) {

	public PeerPolicy {
		examples = List.copyOf(examples);
	}

}
