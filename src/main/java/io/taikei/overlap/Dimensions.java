package io.taikei.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers dimensions from 0, in the order in which they come. */
final class Dimensions {

	private final Map<Dimension, Integer> numbers = new HashMap<>();

	private final List<Dimension> dimensions = new ArrayList<>();

	int number(Dimension dimension) {
		return this.numbers.computeIfAbsent(dimension, (unknown) -> {
			this.dimensions.add(unknown);
			return this.dimensions.size() - 1;
		});
	}

	Dimension get(int number) {
		return this.dimensions.get(number);
	}

}
