package io.taikei.reader.torntable.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SegmentationTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void agreesWithTryingAllCuts(long seed) {
		int cells = 7;
		int rows = 3;
		double[][] weights = new Random(seed).doubles((long) rows * cells)
			.collect(() -> new double[rows][cells], new Fill(cells)::add, (a, b) -> {
			});
		Segmentation.RunWeight weight = (row, from, to) -> Arrays.stream(weights[row], from, to).sum() * 4
				- (to - from) * (to - from) * 0.2;

		Segmentation segmentation = new Segmentation(cells, rows, weight);

		List<int[]> all = allCuts(cells, rows);
		double total = 0;
		double[][] expected = new double[cells][rows];
		int[] best = all.getFirst();
		for (int[] cut : all) {
			double probability = Math.exp(score(cut, rows, weight));
			total += probability;
			for (int cell = 0; cell < cells; cell++) {
				expected[cell][cut[cell]] += probability;
			}
			best = (score(cut, rows, weight) > score(best, rows, weight)) ? cut : best;
		}
		assertThat(segmentation.logTotal()).isCloseTo(Math.log(total), within(1e-9));
		assertThat(segmentation.likeliest()).containsExactly(best);
		for (int cell = 0; cell < cells; cell++) {
			for (int row = 0; row < rows; row++) {
				assertThat(segmentation.probabilities()[cell][row]).isCloseTo(expected[cell][row] / total,
						within(1e-9));
			}
		}
	}

	@Test
	void tellsThatThereAreMoreRowsThanCells() {
		assertThat(new Segmentation(2, 3, (row, from, to) -> 0).logTotal()).isEqualTo(Double.NEGATIVE_INFINITY);
	}

	@Test
	void leavesImpossibleRunsOut() {
		Segmentation segmentation = new Segmentation(4, 2,
				(row, from, to) -> (to - from == 2) ? 0 : Double.NEGATIVE_INFINITY);

		assertThat(segmentation.likeliest()).containsExactly(0, 0, 1, 1);
		assertThat(segmentation.probabilities()[1]).containsExactly(1, 0);
	}

	private static double score(int[] cut, int rows, Segmentation.RunWeight weight) {
		double score = 0;
		for (int row = 0; row < rows; row++) {
			int wanted = row;
			int from = (int) Arrays.stream(cut).filter((of) -> of < wanted).count();
			int to = (int) Arrays.stream(cut).filter((of) -> of <= wanted).count();
			score += weight.of(row, from, to);
		}
		return score;
	}

	/** Every non-decreasing assignment of cells to rows that leaves no row empty. */
	private static List<int[]> allCuts(int cells, int rows) {
		List<int[]> cuts = new ArrayList<>();
		extend(new int[cells], 0, 0, rows, cuts);
		return cuts;
	}

	private static void extend(int[] cut, int cell, int row, int rows, List<int[]> cuts) {
		if (cell == cut.length) {
			if (row == rows - 1) {
				cuts.add(cut.clone());
			}
			return;
		}
		cut[cell] = row;
		extend(cut, cell + 1, row, rows, cuts);
		if (cell > 0 && row + 1 < rows) {
			cut[cell] = row + 1;
			extend(cut, cell + 1, row + 1, rows, cuts);
		}
	}

	/** Fills a matrix row by row. */
	private static final class Fill {

		private final int columns;

		private int next;

		Fill(int columns) {
			this.columns = columns;
		}

		void add(double[][] matrix, double value) {
			matrix[this.next / this.columns][this.next % this.columns] = value;
			this.next++;
		}

	}

}
