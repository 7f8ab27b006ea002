package io.taikei.fill;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/** With how many others elements go, and in how many plans; each pair counts once. */
final class CountedPairs {

	private final ElementNumbers elements;

	private final int[] others;

	private final @Nullable BitSet[] plans;

	CountedPairs(ElementNumbers elements) {
		this.elements = elements;
		this.others = new int[elements.size()];
		this.plans = new BitSet[elements.size()];
	}

	/** Counts two elements at each other, by their numbers. */
	void add(int a, int b) {
		count(a, b);
		count(b, a);
	}

	private void count(int element, int other) {
		this.others[element]++;
		BitSet plans = this.plans[element];
		if (plans == null) {
			plans = new BitSet();
			this.plans[element] = plans;
		}
		plans.set(this.elements.plan(other));
	}

	/** With how many others an element goes. */
	long others(int element) {
		return this.others[element];
	}

	/** In how many plans these are. */
	long plans(int element) {
		BitSet plans = this.plans[element];
		return (plans != null) ? plans.cardinality() : 0;
	}

}
