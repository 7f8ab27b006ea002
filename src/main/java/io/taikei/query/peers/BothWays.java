package io.taikei.query.peers;

import java.util.List;

/**
 * What was found each way, before it is told.
 *
 * @param <T> what was found
 * @param lacking what most of the others have and the plan has not
 * @param own what the plan has and most of the others have not
 */
record BothWays<T>(List<T> lacking, List<T> own) {

	BothWays {
		lacking = List.copyOf(lacking);
		own = List.copyOf(own);
	}

	static <T> BothWays<T> none() {
		return new BothWays<>(List.of(), List.of());
	}

	/** The first so many each way. */
	BothWays<T> first(int count) {
		return new BothWays<>(this.lacking.stream().limit(count).toList(), this.own.stream().limit(count).toList());
	}

}
