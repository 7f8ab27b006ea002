package io.taikei.overlap.vector;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers dimensions from 0, in the order in which they come. Any number of threads may
 * ask.
 */
final class Dimensions {

	private final Map<Dimension, Integer> numbers = new ConcurrentHashMap<>();

	private volatile Dimension[] dimensions = new Dimension[1024];

	int number(Dimension dimension) {
		Integer number = this.numbers.get(dimension);
		return (number != null) ? number : add(dimension);
	}

	/** Written down before its number is told, so that whoever has a number may ask. */
	private synchronized int add(Dimension dimension) {
		Integer number = this.numbers.get(dimension);
		if (number != null) {
			return number;
		}
		int next = this.numbers.size();
		Dimension[] all = (next < this.dimensions.length) ? this.dimensions : Arrays.copyOf(this.dimensions, 2 * next);
		all[next] = dimension;
		this.dimensions = all;
		this.numbers.put(dimension, next);
		return next;
	}

	Dimension get(int number) {
		return this.dimensions[number];
	}

	int size() {
		return this.numbers.size();
	}

}
