package io.taikei.reader.torntable.matching;

/** Adds up weights that are given by their logs. */
final class LogSum {

	/** What is smaller than the largest by this factor does not change a double. */
	private static final double NOTHING = -40;

	private final double[] logs;

	private int count;

	private double largest = Double.NEGATIVE_INFINITY;

	/**
	 * @param capacity how many weights are added at most
	 */
	LogSum(int capacity) {
		this.logs = new double[capacity];
	}

	void add(double log) {
		if (log > Double.NEGATIVE_INFINITY) {
			this.logs[this.count++] = log;
			this.largest = Math.max(this.largest, log);
		}
	}

	/** The log of the sum, minus infinity of none; the next sum begins anew. */
	double take() {
		double sum = 0;
		for (int i = 0; i < this.count; i++) {
			double log = this.logs[i] - this.largest;
			sum += (log > NOTHING) ? Math.exp(log) : 0;
		}
		double total = (this.count > 0) ? this.largest + Math.log(sum) : Double.NEGATIVE_INFINITY;
		this.count = 0;
		this.largest = Double.NEGATIVE_INFINITY;
		return total;
	}

}
