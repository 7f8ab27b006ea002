package io.taikei.reader;

import java.util.Arrays;

/**
 * Cuts a sequence of cells into contiguous, non-empty runs, one for each row in order:
 * the likeliest cuts, and the probability of every cell in every row. Exact, by dynamic
 * programming over log weights (a semi-Markov model's Viterbi and forward-backward
 * passes); O(rows * cells^2) time.
 */
final class Segmentation {

	private final int cells;

	private final int rows;

	private final RunWeight weight;

	/**
	 * Log of the summed weight of all ways to cut the first c cells into the first r
	 * rows.
	 */
	private final double[][] forward;

	/**
	 * @param cells how many cells
	 * @param rows how many rows, at most as many as cells
	 * @param weight the log weight of a run
	 */
	Segmentation(int cells, int rows, RunWeight weight) {
		this.cells = cells;
		this.rows = rows;
		this.weight = weight;
		this.forward = forward();
	}

	/**
	 * Log of the summed weight of all ways to cut; minus infinity where there is none.
	 */
	double logTotal() {
		return this.forward[this.rows][this.cells];
	}

	/**
	 * The probability of each cell in each row: {@code [cell][row]}, each cell's sum is
	 * 1.
	 */
	double[][] probabilities() {
		double[][] backward = backward();
		double[][] probabilities = new double[this.cells][this.rows];
		for (int row = 0; row < this.rows; row++) {
			for (int from = 0; from < this.cells; from++) {
				for (int to = from + 1; to <= this.cells; to++) {
					double run = Math.exp(this.forward[row][from] + this.weight.of(row, from, to)
							+ backward[row + 1][to] - logTotal());
					for (int cell = from; run > 0 && cell < to; cell++) {
						probabilities[cell][row] += run;
					}
				}
			}
		}
		return probabilities;
	}

	/** The row of each cell in the single likeliest cut. */
	int[] likeliest() {
		double[][] best = table();
		int[][] cut = new int[this.rows + 1][this.cells + 1];
		best[0][0] = 0;
		for (int row = 1; row <= this.rows; row++) {
			for (int to = row; to <= this.cells; to++) {
				for (int from = row - 1; from < to; from++) {
					double score = best[row - 1][from] + this.weight.of(row - 1, from, to);
					if (score > best[row][to]) {
						best[row][to] = score;
						cut[row][to] = from;
					}
				}
			}
		}
		return trace(cut);
	}

	private int[] trace(int[][] cut) {
		int[] rowOfCell = new int[this.cells];
		int to = this.cells;
		for (int row = this.rows; row > 0; row--) {
			Arrays.fill(rowOfCell, cut[row][to], to, row - 1);
			to = cut[row][to];
		}
		return rowOfCell;
	}

	private double[][] forward() {
		double[][] total = table();
		total[0][0] = 0;
		for (int row = 1; row <= this.rows; row++) {
			for (int to = row; to <= this.cells; to++) {
				for (int from = row - 1; from < to; from++) {
					total[row][to] = logAdd(total[row][to], total[row - 1][from] + this.weight.of(row - 1, from, to));
				}
			}
		}
		return total;
	}

	/**
	 * Log of the summed weight of all ways to cut the cells from c into the rows from r.
	 */
	private double[][] backward() {
		double[][] total = table();
		total[this.rows][this.cells] = 0;
		for (int row = this.rows - 1; row >= 0; row--) {
			for (int from = this.cells - 1; from >= row; from--) {
				for (int to = from + 1; to <= this.cells; to++) {
					total[row][from] = logAdd(total[row][from], this.weight.of(row, from, to) + total[row + 1][to]);
				}
			}
		}
		return total;
	}

	private double[][] table() {
		double[][] table = new double[this.rows + 1][this.cells + 1];
		for (double[] row : table) {
			Arrays.fill(row, Double.NEGATIVE_INFINITY);
		}
		return table;
	}

	private static double logAdd(double a, double b) {
		double larger = Math.max(a, b);
		return (larger == Double.NEGATIVE_INFINITY) ? larger : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
	}

	/** The log weight of a run of cells in a row. */
	@FunctionalInterface
	interface RunWeight {

		/**
		 * The log weight of a run of cells in a row.
		 * @param row the row, from 0
		 * @param from the first cell
		 * @param to the cell after the last
		 * @return minus infinity where the run is impossible
		 */
		double of(int row, int from, int to);

	}

}
