package io.taikei.overlap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.Scoring;
import io.taikei.overlap.vector.PlacedVector;

/**
 * How much of their likeness to another element those of an index count at most, by their
 * numbers: a pair's score is no more than the root of that. What an initiative has in
 * common with a higher element that is mostly about one thing counts in part.
 */
final class ScoreLimits {

	/** Keeps what is rounded down to a float. */
	private static final double MARGIN = 1 + 1e-6;

	private final Scoring scoring;

	/** By number: the part that a likeness to an initiative counts. */
	private float[] ofInitiatives = new float[64];

	private final BitSet initiatives = new BitSet();

	private int size;

	ScoreLimits(Scoring scoring) {
		this.scoring = scoring;
	}

	/** Adds the element of the next number. */
	void add(PlacedVector element) {
		if (this.size == this.ofInitiatives.length) {
			this.ofInitiatives = Arrays.copyOf(this.ofInitiatives, this.size + (this.size >> 1));
		}
		boolean initiative = isInitiative(element);
		this.initiatives.set(this.size, initiative);
		this.ofInitiatives[this.size++] = initiative ? 1 : ofInitiative(element);
	}

	/** By number: the part that a likeness to an element counts at most, to 1. */
	IntToDoubleFunction of(PlacedVector element) {
		if (isInitiative(element)) {
			return (number) -> this.ofInitiatives[number];
		}
		float part = ofInitiative(element);
		return (number) -> this.initiatives.get(number) ? part : 1;
	}

	private float ofInitiative(PlacedVector higher) {
		double focus = this.scoring.ofFocus(higher.inContext().greatest());
		return (float) Math.min(1, focus * focus * MARGIN);
	}

	private static boolean isInitiative(PlacedVector element) {
		return element.kind() == Kind.INITIATIVE;
	}

}
