package io.taikei.query;

import java.util.Arrays;
import java.util.List;

import io.taikei.model.Overlap.Tier;

/** Which pairs of elements an answer takes in, by how directly the two go together. */
public enum TierScope {

	/** What would stand in one row of a side-by-side table: the counterparts. */
	DIRECT(Tier.DIRECT),

	/** What has to do with each other, too. */
	RELATED(Tier.RELATED);

	private final Tier least;

	TierScope(Tier least) {
		this.least = least;
	}

	/** The least direct of the tiers. */
	public Tier least() {
		return this.least;
	}

	/** The tiers as query files take them. */
	public List<String> names() {
		return Arrays.stream(Tier.values()).filter((tier) -> tier.isAtLeast(this.least)).map(Tier::name).toList();
	}

}
