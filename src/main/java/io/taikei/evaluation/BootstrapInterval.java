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

	static <T> BootstrapInterval of(List<T> all, ToDoubleFunction<List<T>> measure) {
		return of(all, SEED, measure);
	}

	/** The interval of a measure on whatever is drawn. */
	public static <T> BootstrapInterval of(List<T> all, long seed, ToDoubleFunction<List<T>> measure) {
		Random random = new Random(seed);
		double[] drawn = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			drawn[draw] = measure
				.applyAsDouble(all.stream().map((any) -> all.get(random.nextInt(all.size()))).toList());
		}
		Arrays.sort(drawn);
		return new BootstrapInterval(drawn[(int) (DRAWS * 0.025)], drawn[(int) (DRAWS * 0.975)]);
	}

}
