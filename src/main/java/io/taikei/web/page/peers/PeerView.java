package io.taikei.web.page.peers;

import java.util.List;

import io.taikei.graph.PlanNode;
import io.taikei.query.peers.PeerComparison;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param plan the plan
 * @param comparison the plan beside the others
 * @param prefecture the prefecture whose plans were taken as none was chosen; null
 * elsewhere
 * @param omitted how many plans were chosen besides
 */
record PeerView(PlanNode plan, PeerComparison comparison, @Nullable String prefecture, int omitted) {

	/** Whether there is anything to hold it against. */
	public boolean hasPeers() {
		return !this.comparison.peers().isEmpty();
	}

	/** The names of the others' municipalities. */
	public List<String> names() {
		return this.comparison.peers().stream().map((peer) -> peer.municipality().name()).toList();
	}

	/** The names of those whose policies could not be compared. */
	public List<String> notCompared() {
		return this.comparison.notCompared().stream().map((peer) -> peer.municipality().name()).toList();
	}

}
