package io.taikei.library.comparison;

import io.taikei.loader.KeptComparison;
import org.jspecify.annotations.Nullable;

/**
 * Whether a comparison of two plans is kept: all of its overlaps stand in the graph then,
 * with their evidence.
 *
 * @param planA the plan with the smaller id
 * @param planB the plan with the larger id
 * @param kept whether it is kept
 * @param by for whom: PERSON, CONFIGURATION, or DEFAULT while there are few plans; null
 * where it is not kept
 * @param complete whether all of its overlaps are there
 */
public record ComparisonKept(String planA, String planB, boolean kept, @Nullable String by, boolean complete) {

	static ComparisonKept of(KeptComparison comparison, boolean kept) {
		return new ComparisonKept(comparison.a().value(), comparison.b().value(), kept,
				kept ? comparison.by().name() : null, kept && comparison.complete());
	}

}
