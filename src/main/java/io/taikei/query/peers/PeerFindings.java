package io.taikei.query.peers;

import java.util.List;

/**
 * What one side has and the other has not.
 *
 * @param themeTotal how many themes there are
 * @param themes the first of them
 * @param policyTotal how many policies there are
 * @param policies the first of them
 */
public record PeerFindings(int themeTotal, List<PeerTheme> themes, int policyTotal, List<PeerPolicy> policies) {

	public PeerFindings {
		themes = List.copyOf(themes);
		policies = List.copyOf(policies);
	}

	public boolean none() {
		return this.themeTotal == 0 && this.policyTotal == 0;
	}

}
