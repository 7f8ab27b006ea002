package io.taikei.query.overlap;

import java.util.List;

import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import io.taikei.query.path.PathStep;
import org.jspecify.annotations.Nullable;

/**
 * An element that overlaps many others (最も多くの計画と重なる中心的な施策). Similar, never supporting.
 * What is merely related counts where that was asked for.
 *
 * @param element the element
 * @param plan the plan it belongs to
 * @param path the elements above it, from the top down to its parent
 * @param plans how many other municipalities' plans it overlaps
 * @param elements how many elements of these
 * @param bestScore the strength of its best overlap, 0 to 1; null where all of its pairs
 * were only curated, and nothing was computed
 */
public record Hub(ElementRef element, PlanSummary plan, List<PathStep> path, long plans, long elements,
		@Nullable Double bestScore) {

	/** The most hubs that may be asked for at once. */
	public static final int MAX_SIZE = 100;

	public Hub {
		path = List.copyOf(path);
	}

}
