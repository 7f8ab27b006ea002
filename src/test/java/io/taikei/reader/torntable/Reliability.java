package io.taikei.reader.torntable;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares how sure conclusions say they are with how many of them are right. */
record Reliability(List<Conclusion> conclusions) {

	static final Reliability NONE = new Reliability(List.of());

	/** Where the bins begin. */
	private static final double[] BINS = { 0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99 };

	/** No conclusion is taken to be surer in a log loss, which would be infinite. */
	private static final double SUREST = 1 - 1e-6;

	Reliability {
		conclusions = List.copyOf(conclusions);
	}

	static Reliability of(double confidence, boolean right) {
		return new Reliability(List.of(new Conclusion(confidence, right)));
	}

	Reliability plus(Reliability other) {
		return new Reliability(Stream.concat(this.conclusions.stream(), other.conclusions.stream()).toList());
	}

	/** The bins that hold any conclusions, the least sure first. */
	List<Bin> bins() {
		return IntStream.range(0, BINS.length)
			.mapToObj((bin) -> bin(BINS[bin], (bin + 1 < BINS.length) ? BINS[bin + 1] : Double.POSITIVE_INFINITY))
			.filter((bin) -> bin.share().all() > 0)
			.toList();
	}

	/**
	 * The expected calibration error: how far the bins are off on average, from 0 to 1.
	 */
	double calibrationError() {
		return bins().stream()
			.mapToDouble((bin) -> bin.share().all() * Math.abs(bin.said() - bin.share().value()))
			.sum() / this.conclusions.size();
	}

	/** The mean log loss, by which temperatures are chosen; smaller is better. */
	double logLoss() {
		return this.conclusions.stream().mapToDouble(Conclusion::logLoss).average().orElseThrow();
	}

	private Bin bin(double from, double to) {
		List<Conclusion> inside = this.conclusions.stream()
			.filter((conclusion) -> conclusion.confidence() >= from && conclusion.confidence() < to)
			.toList();
		return new Bin(from, Math.min(1, to),
				inside.stream().mapToDouble(Conclusion::confidence).average().orElse(Double.NaN),
				inside.stream().map((conclusion) -> Share.of(conclusion.right())).reduce(Share.NONE, Share::plus));
	}

	/** A conclusion with its confidence, and whether it is right. */
	record Conclusion(double confidence, boolean right) {

		double logLoss() {
			double bounded = Math.clamp(this.confidence, 1 - SUREST, SUREST);
			return -Math.log(this.right ? bounded : 1 - bounded);
		}

	}

	/**
	 * The conclusions with about the same confidence.
	 *
	 * @param from the least confidence
	 * @param to the confidence at which the next bin begins
	 * @param said their mean confidence
	 * @param share how many are right
	 */
	record Bin(double from, double to, double said, Share share) {
	}

}
