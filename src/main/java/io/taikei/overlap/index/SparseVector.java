package io.taikei.overlap.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A vector of length 1 (or 0, if it is empty) that is zero but for a few dimensions, held
 * in ascending order.
 * <p>
 * Weights are positive multiples of 2<sup>-24</sup>, rounded down, which a float holds
 * exactly from 0 to 1. Their products are multiples of 2<sup>-48</sup>, and a double adds
 * such products without rounding while the sum stays below 32. So a score is the same, to
 * the last bit, in whichever order it is summed.
 */
public final class SparseVector {

	private static final double UNITS = 0x1p24;

	private final int[] dimensions;

	private final float[] weights;

	private final float greatest;

	private SparseVector(int[] dimensions, float[] weights) {
		this.dimensions = dimensions;
		this.weights = weights;
		float most = 0;
		for (float weight : weights) {
			most = Math.max(most, weight);
		}
		this.greatest = most;
	}

	/**
	 * The direction of the given weights.
	 * @param weights finite, not negative, by dimension (0 or more); what is less than
	 * 2<sup>-24</sup> of the vector's length is left out
	 */
	public static SparseVector of(Map<Integer, Double> weights) {
		int[] dimensions = weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
		return of(dimensions, Arrays.stream(dimensions).mapToDouble(weights::get).toArray());
	}

	/**
	 * The direction of the given weights, each of the dimension at the same place.
	 * @param dimensions 0 or more, strictly ascending
	 * @param weights as above
	 */
	public static SparseVector of(int[] dimensions, double[] weights) {
		double length = length(dimensions, weights);
		int[] kept = new int[dimensions.length];
		float[] units = new float[dimensions.length];
		int size = 0;
		for (int i = 0; i < dimensions.length; i++) {
			double weight = Math.floor(weights[i] / length * UNITS) / UNITS;
			if (weight > 0) {
				kept[size] = dimensions[i];
				units[size++] = (float) weight;
			}
		}
		return new SparseVector(Arrays.copyOf(kept, size), Arrays.copyOf(units, size));
	}

	private static double length(int[] dimensions, double[] weights) {
		if (dimensions.length != weights.length) {
			throw new IllegalArgumentException(
					"%d dimensions with %d weights".formatted(dimensions.length, weights.length));
		}
		double[] squares = new double[weights.length];
		for (int i = 0; i < dimensions.length; i++) {
			if (dimensions[i] < 0 || (i > 0 && dimensions[i] <= dimensions[i - 1])) {
				throw new IllegalArgumentException("Dimensions have to ascend: " + Arrays.toString(dimensions));
			}
			if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
				throw new IllegalArgumentException("Dimension %d weighs %s".formatted(dimensions[i], weights[i]));
			}
			squares[i] = weights[i] * weights[i];
		}
		// The least first: so the length does not depend on how dimensions are numbered.
		Arrays.sort(squares);
		double sum = 0;
		for (double square : squares) {
			sum += square;
		}
		return Math.sqrt(sum);
	}

	public int size() {
		return this.dimensions.length;
	}

	/** The dimensions of some vectors, as often as they are there, in no order. */
	static int[] dimensions(List<SparseVector> vectors) {
		return vectors.stream().flatMapToInt((vector) -> Arrays.stream(vector.dimensions)).toArray();
	}

	/** The dimension at a place, from 0 to {@code size() - 1}. */
	public int dimension(int place) {
		return this.dimensions[place];
	}

	/** The weight at a place, more than 0 and at most 1. */
	public float weight(int place) {
		return this.weights[place];
	}

	/**
	 * The dimensions of the greatest weights, the greatest first, then by their numbers.
	 * @param count how many, at most
	 */
	public int[] heaviest(int count) {
		int[] heaviest = new int[Math.min(count, size())];
		float before = Float.POSITIVE_INFINITY;
		int last = -1;
		for (int rank = 0; rank < heaviest.length; rank++) {
			int best = -1;
			for (int i = 0; i < size(); i++) {
				boolean isLeft = this.weights[i] < before || (this.weights[i] == before && i > last);
				if (isLeft && (best < 0 || this.weights[i] > this.weights[best])) {
					best = i;
				}
			}
			heaviest[rank] = this.dimensions[best];
			before = this.weights[best];
			last = best;
		}
		return heaviest;
	}

	/** The greatest weight that it has anywhere; 0 if it is empty. */
	public float greatest() {
		return this.greatest;
	}

	/** The weight in a dimension, by its number; 0 where the vector has none. */
	public double weightIn(int dimension) {
		int place = Arrays.binarySearch(this.dimensions, dimension);
		return (place < 0) ? 0 : this.weights[place];
	}

	/** The cosine of two vectors: from 0 to 1, exact for the weights as they are. */
	public double dot(SparseVector other) {
		double sum = 0;
		int there = 0;
		for (int here = 0; here < this.dimensions.length && there < other.dimensions.length; here++) {
			while (there < other.dimensions.length && other.dimensions[there] < this.dimensions[here]) {
				there++;
			}
			if (there < other.dimensions.length && other.dimensions[there] == this.dimensions[here]) {
				sum += (double) this.weights[here] * other.weights[there];
			}
		}
		return sum;
	}

	/**
	 * The same with a vector that is held by its weights in all dimensions.
	 * @param other a weight for each dimension, up to this vector's greatest at least
	 */
	double dot(float[] other) {
		int[] at = this.dimensions;
		float[] here = this.weights;
		double sum = 0;
		for (int i = 0; i < at.length; i++) {
			sum += (double) here[i] * other[at[i]];
		}
		return sum;
	}

}
