package io.taikei.library.result;

import java.nio.file.Path;

import io.taikei.model.PlanId;

/** What stands for a folder where the graph is all there is. */
public final class GraphPath {

	/** All plans of the graph. */
	public static final Path ALL = Path.of("graph");

	private GraphPath() {
	}

	/** One plan of the graph. */
	public static Path of(PlanId plan) {
		return Path.of(plan.value());
	}

}
