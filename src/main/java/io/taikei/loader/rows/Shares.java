package io.taikei.loader.rows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a whole with three digits after the point, for people to read, that add up to
 * 1 as before: what rounding down leaves goes to those that lost the most by it.
 */
final class Shares {

	private static final int WHOLE = 1_000;

	private Shares() {
	}

	/**
	 * Rounds parts.
	 * @param parts numbers that add up to 1
	 * @return as many, in the same order
	 */
	static List<Double> rounded(List<Double> parts) {
		int[] thousandths = parts.stream().mapToInt((part) -> (int) (part * WHOLE)).toArray();
		IntStream.range(0, parts.size())
			.boxed()
			.sorted(Comparator.comparingDouble((Integer i) -> thousandths[i] - parts.get(i) * WHOLE))
			.limit(WHOLE - Arrays.stream(thousandths).sum())
			.forEach((i) -> thousandths[i]++);
		return Arrays.stream(thousandths).mapToObj((part) -> (double) part / WHOLE).toList();
	}

}
