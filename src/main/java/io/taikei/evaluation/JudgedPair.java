package io.taikei.evaluation;

import io.taikei.model.ElementId;

/**
 * What was judged of two elements of different plans; {@link Judges} says by whom.
 *
 * @param goal the goal that was asked about
 * @param counterpart an element of the other plan
 * @param grade how much the counterpart has to do with the goal: 0 nothing, 1 touches it,
 * 2 a substantial part, 3 the same row of a side-by-side table; in between, where judges
 * differ
 */
public record JudgedPair(ElementId goal, ElementId counterpart, double grade) {

	/** The least grade of a pair that belongs together. */
	public static final int RELEVANT = 2;

	/** The least grade of a pair that has to do with each other. */
	public static final int RELATED = 1;

}
