package io.taikei.benchmark;

import java.util.Collection;

/** Times of the same work, in order. */
final class Quantiles {

	private static final double NANOS_PER_MILLISECOND = 1e6;

	private final long[] nanos;

	private Quantiles(long[] nanos) {
		this.nanos = nanos;
	}

	static Quantiles of(Collection<Long> nanos) {
		long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
		if (sorted.length == 0) {
			throw new IllegalArgumentException("Nothing was measured");
		}
		return new Quantiles(sorted);
	}

	double median() {
		return milliseconds(0.5);
	}

	/** The time that the given part of the work took at most, in milliseconds. */
	double milliseconds(double part) {
		int rank = (int) Math.ceil(part * this.nanos.length);
		return this.nanos[Math.max(0, rank - 1)] / NANOS_PER_MILLISECOND;
	}

}
