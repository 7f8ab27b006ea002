package io.taikei.library;

import io.taikei.loader.PlanLoader;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.ThemeLoader;

import org.springframework.stereotype.Component;

/** What writes a plan, and what belongs to it, into the graph. */
@Component
record Loaders(ThemeLoader themes, PlanLoader plans, ComparisonQueue queue, OverlapLoader overlaps,
		EditionLinks editions) {
}
