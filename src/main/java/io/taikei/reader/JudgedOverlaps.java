package io.taikei.reader;

import java.util.List;

import io.taikei.model.JudgedPair;
import io.taikei.model.Judges;

/**
 * What was judged of the overlaps of two plans, and by whom.
 *
 * @param judgedBy who judged
 * @param pairs the pairs with their grades
 */
public record JudgedOverlaps(Judges judgedBy, List<JudgedPair> pairs) {

	public JudgedOverlaps {
		pairs = List.copyOf(pairs);
	}

}
