package io.taikei.reader.torntable.matching;

import java.util.Arrays;

/**
 * Cuts a sequence of cells into contiguous, non-empty runs, one for each row in order:
 * the likeliest cuts, and the probability of every cell in every row. Exact, by dynamic
 * programming over log weights (a semi-Markov model's Viterbi and forward-backward
 * passes); O(rows * cells^2) time, where no row is empty O(rows * (cells - rows)^2).
 */
public final class Segmentation {

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
	public Segmentation(int cells, int rows, RunWeight weight) {
		this.cells = cells;
		this.rows = rows;
		this.weight = weight;
		this.forward = forward();
	}

	/**
	 * Log of the summed weight of all ways to cut; minus infinity where there is none.
	 */
	public double logTotal() {
		return this.forward[this.rows][this.cells];
	}

	/**
	 * The probability of each cell in each row: {@code [cell][row]}, each cell's sum is
	 * 1.
	 */
	public double[][] probabilities() {
		double[][] backward = backward();
		double[][] probabilities = new double[this.cells][this.rows];
		for (int row = 0; row < this.rows; row++) {
			for (int from = row; from <= lastEnd(row); from++) {
				if (this.forward[row][from] == Double.NEGATIVE_INFINITY) {
					continue;
				}
				// What ends behind a cell and begins before it covers the cell.
				double covering = 0;
				for (int to = lastEnd(row + 1); to > from; to--) {
					covering += Math.exp(this.forward[row][from] + this.weight.of(row, from, to) + backward[row + 1][to]
							- logTotal());
					probabilities[to - 1][row] += covering;
				}
			}
		}
		return probabilities;
	}

	/** The row of each cell in the single likeliest cut. */
	public int[] likeliest() {
		double[][] best = table();
		int[][] cut = new int[this.rows + 1][this.cells + 1];
		best[0][0] = 0;
		for (int row = 1; row <= this.rows; row++) {
			for (int to = row; to <= lastEnd(row); to++) {
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
		LogSum sum = new LogSum(this.cells);
		for (int row = 1; row <= this.rows; row++) {
			for (int to = row; to <= lastEnd(row); to++) {
				for (int from = row - 1; from < to; from++) {
					if (total[row - 1][from] > Double.NEGATIVE_INFINITY) {
						sum.add(total[row - 1][from] + this.weight.of(row - 1, from, to));
					}
				}
				total[row][to] = sum.take();
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
		LogSum sum = new LogSum(this.cells);
		for (int row = this.rows - 1; row >= 0; row--) {
			for (int from = lastEnd(row); from >= row; from--) {
				for (int to = from + 1; to <= lastEnd(row + 1); to++) {
					if (total[row + 1][to] > Double.NEGATIVE_INFINITY) {
						sum.add(total[row + 1][to] + this.weight.of(row, from, to));
					}
				}
				total[row][from] = sum.take();
			}
		}
		return total;
	}

	/** How many cells the first r rows have at most, as none of the others is empty. */
	private int lastEnd(int rows) {
		return this.cells - (this.rows - rows);
	}

	private double[][] table() {
		double[][] table = new double[this.rows + 1][this.cells + 1];
		for (double[] row : table) {
			Arrays.fill(row, Double.NEGATIVE_INFINITY);
		}
		return table;
	}

	/** The log weight of a run of cells in a row. */
	@FunctionalInterface
	public interface RunWeight {

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
