package io.taikei.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was judged of the overlaps of two plans, and by whom.
 *
 * @param judgedBy who judged; null where the file does not say
 * @param pairs the pairs with their grades
 */
public record JudgedOverlaps(@Nullable Judges judgedBy, List<JudgedPair> pairs) {

	public JudgedOverlaps {
		pairs = List.copyOf(pairs);
	}

}
