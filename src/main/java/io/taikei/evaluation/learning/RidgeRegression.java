package io.taikei.evaluation.learning;

import java.util.List;

/**
 * Logistic regression with a ridge penalty, by Newton's method. The features are put on
 * one scale first, so that the penalty means the same for each, and their weights can be
 * compared.
 */
final class RidgeRegression {

	/** What the sum of the weights' squares costs; not the intercept. */
	static final double RIDGE = 1;

	private static final int STEPS = 100;

	private static final double EXACT = 1e-10;

	private final double[] means;

	private final double[] deviations;

	/** The intercept, then the weights. */
	private final double[] weights;

	/**
	 * Fits it.
	 * @param rows what each example has of each feature
	 * @param accepted whether each was accepted; both has to be there
	 */
	RidgeRegression(List<double[]> rows, List<Boolean> accepted) {
		int features = rows.getFirst().length;
		this.means = new double[features];
		this.deviations = new double[features];
		for (int f = 0; f < features; f++) {
			int feature = f;
			double mean = rows.stream().mapToDouble((row) -> row[feature]).average().orElse(0);
			double variance = rows.stream().mapToDouble((row) -> Math.pow(row[feature] - mean, 2)).average().orElse(0);
			this.means[f] = mean;
			this.deviations[f] = (variance > 0) ? Math.sqrt(variance) : 1;
		}
		this.weights = fitted(rows.stream().map(this::scaled).toList(), accepted, features + 1);
	}

	double mean(int feature) {
		return this.means[feature];
	}

	double deviation(int feature) {
		return this.deviations[feature];
	}

	double weight(int feature) {
		return this.weights[feature + 1];
	}

	double intercept() {
		return this.weights[0];
	}

	/** The row on one scale, after the 1 of the intercept. */
	private double[] scaled(double[] row) {
		double[] scaled = new double[row.length + 1];
		scaled[0] = 1;
		for (int f = 0; f < row.length; f++) {
			scaled[f + 1] = (row[f] - this.means[f]) / this.deviations[f];
		}
		return scaled;
	}

	private static double[] fitted(List<double[]> rows, List<Boolean> accepted, int size) {
		double[] weights = new double[size];
		for (int step = 0; step < STEPS; step++) {
			double[] gradient = new double[size];
			double[][] curvature = new double[size][size];
			for (int i = 1; i < size; i++) {
				gradient[i] = -RIDGE * weights[i];
				curvature[i][i] = RIDGE;
			}
			for (int n = 0; n < rows.size(); n++) {
				add(rows.get(n), accepted.get(n), weights, gradient, curvature);
			}
			double[] change = solved(curvature, gradient);
			double largest = 0;
			for (int i = 0; i < size; i++) {
				weights[i] += change[i];
				largest = Math.max(largest, Math.abs(change[i]));
			}
			if (largest < EXACT) {
				break;
			}
		}
		return weights;
	}

	private static void add(double[] row, boolean accepted, double[] weights, double[] gradient, double[][] curvature) {
		double sum = 0;
		for (int i = 0; i < row.length; i++) {
			sum += weights[i] * row[i];
		}
		double likelihood = 1 / (1 + StrictMath.exp(-sum));
		for (int i = 0; i < row.length; i++) {
			gradient[i] += ((accepted ? 1 : 0) - likelihood) * row[i];
			for (int j = 0; j < row.length; j++) {
				curvature[i][j] += likelihood * (1 - likelihood) * row[i] * row[j];
			}
		}
	}

	/** Solves a system by elimination; the ridge keeps it from being singular. */
	private static double[] solved(double[][] left, double[] right) {
		int size = right.length;
		for (int pivot = 0; pivot < size; pivot++) {
			for (int row = pivot + 1; row < size; row++) {
				double factor = left[row][pivot] / left[pivot][pivot];
				right[row] -= factor * right[pivot];
				for (int column = pivot; column < size; column++) {
					left[row][column] -= factor * left[pivot][column];
				}
			}
		}
		for (int row = size - 1; row >= 0; row--) {
			for (int column = row + 1; column < size; column++) {
				right[row] -= left[row][column] * right[column];
			}
			right[row] /= left[row][row];
		}
		return right;
	}

}
