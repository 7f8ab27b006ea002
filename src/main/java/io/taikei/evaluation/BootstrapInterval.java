package io.taikei.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Where a measure would lie with other goals of the same sort: the middle 95 % of what it
 * is on goals drawn with repetition (percentile bootstrap).
 *
 * @param low the lower end
 * @param high the upper end
 */
public record BootstrapInterval(double low, double high) {

	private static final int DRAWS = 2000;

	private static final long SEED = 20240401;

	static BootstrapInterval of(List<Ranking> rankings, ToDoubleFunction<List<Ranking>> measure) {
		Random random = new Random(SEED);
		double[] drawn = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			drawn[draw] = measure
				.applyAsDouble(rankings.stream().map((any) -> rankings.get(random.nextInt(rankings.size()))).toList());
		}
		Arrays.sort(drawn);
		return new BootstrapInterval(drawn[(int) (DRAWS * 0.025)], drawn[(int) (DRAWS * 0.975)]);
	}

}
