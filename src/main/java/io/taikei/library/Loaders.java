package io.taikei.library;

import io.taikei.loader.GraphLoader;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.ThemeLoader;

import org.springframework.stereotype.Component;

/** What writes a plan, and what belongs to it, into the graph. */
@Component
record Loaders(ThemeLoader themes, GraphLoader plans, OverlapLoader overlaps, EditionLinks editions) {
}
