package io.taikei.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far two people agree beyond what chance would give, on what both decided (Cohen
 * 1960): 1 where they always do, 0 where no more than by chance.
 */
final class CohensKappa {

	private CohensKappa() {
	}

	/**
	 * The kappa of what two people said of the same, in the same order; not a number
	 * where chance alone makes them agree.
	 */
	static <T> double of(List<T> one, List<T> other) {
		double all = one.size();
		double observed = IntStream.range(0, one.size()).filter((i) -> one.get(i).equals(other.get(i))).count() / all;
		Set<T> labels = new HashSet<>(one);
		labels.addAll(other);
		double expected = labels.stream()
			.mapToDouble((label) -> (count(one, label) / all) * (count(other, label) / all))
			.sum();
		return (observed - expected) / (1 - expected);
	}

	private static <T> double count(List<T> labels, T label) {
		return labels.stream().filter(label::equals).count();
	}

}
