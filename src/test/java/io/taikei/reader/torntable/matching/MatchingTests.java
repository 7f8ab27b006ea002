package io.taikei.reader.torntable.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MatchingTests {

	@Test
	void sumsOverAllMatchings() {
		double[][] logWeights = { { Math.log(3), Math.log(1) }, { Math.log(2), Math.log(5) } };

		Matching matching = new Matching(logWeights);

		// Two matchings: 3 * 5 = 15 and 1 * 2 = 2.
		assertThat(matching.likeliest()).containsExactly(0, 1);
		assertThat(matching.probabilities()[0][0]).isCloseTo(15.0 / 17, within(1e-12));
		assertThat(matching.probabilities()[1][0]).isCloseTo(2.0 / 17, within(1e-12));
	}

	@Test
	void givesUpAnItemsBestPlaceForTheWhole() {
		double[][] logWeights = { { 5, 4, 0 }, { 6, 0, 0 }, { 0, 0, 1 } };

		assertThat(new Matching(logWeights).likeliest()).containsExactly(1, 0, 2);
	}

	@Test
	void sharesProbabilityWhereNothingIsKnown() {
		double[][] probabilities = new Matching(new double[3][3]).probabilities();

		for (double[] item : probabilities) {
			assertThat(item).containsExactly(new double[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 }, within(1e-12));
		}
	}

	@Test
	void matchesNothing() {
		assertThat(new Matching(new double[0][0]).likeliest()).isEmpty();
		assertThat(new Matching(new double[0][0]).probabilities()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void agreesWithTryingAllMatchings(long seed) {
		double[][] logWeights = logWeights(seed);

		Matching matching = new Matching(logWeights);

		All all = All.of(logWeights);
		assertThat(score(logWeights, matching.likeliest())).isCloseTo(all.best(), within(1e-9));
		assertCloseTo(matching.probabilities(), all.probabilities());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void boundsProbabilitiesFromBelow(long seed) {
		double[][] logWeights = logWeights(seed);

		double[][] least = new MatchingBounds(losses(logWeights)).probabilities();

		double[][] exact = All.of(logWeights).probabilities();
		for (int item = 0; item < least.length; item++) {
			for (int place = 0; place < least.length; place++) {
				assertThat(least[item][place]).isPositive().isLessThanOrEqualTo(exact[item][place] + 1e-9);
			}
		}
	}

	/** For two items, nobody else can be exchanged, so the bound is the probability. */
	@Test
	void boundsTwoItemsExactly() {
		double[][] logWeights = { { 1, 0.5 }, { -2, 3 } };

		assertCloseTo(new MatchingBounds(losses(logWeights)).probabilities(), new Matching(logWeights).probabilities());
	}

	/** No matching can be worth more than all items and places are, and this one is. */
	@ParameterizedTest
	@ValueSource(ints = { 17, 50, 82, 150, 300 })
	void provesTheBestMatchingOfAnySize(int size) {
		double[][] logWeights = logWeights(size, new Random(size), 3);
		Assignment assignment = new Assignment(logWeights);

		int[] places = assignment.places();

		assertThat(places).doesNotHaveDuplicates().hasSize(size);
		for (int item = 0; item < size; item++) {
			assertThat(assignment.loss(item, places[item])).isCloseTo(0, within(1e-9));
			for (int place = 0; place < size; place++) {
				assertThat(assignment.loss(item, place)).isNotNegative();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 18, 19, 100 })
	void keepsTheOrderWhereAllIsAlike(int size) {
		int[] order = IntStream.range(0, size).toArray();
		double[][] sumsOfTwo = new double[size][size];
		for (int item = 0; item < size; item++) {
			for (int place = 0; place < size; place++) {
				sumsOfTwo[item][place] = item * 0.1 + place * 0.7;
			}
		}

		assertThat(new Matching(new double[size][size]).likeliest()).containsExactly(order);
		assertThat(new Matching(sumsOfTwo).likeliest()).containsExactly(order);
	}

	/** From the last item on, each has the last place that a best matching gives it. */
	@ParameterizedTest
	@MethodSource("seeds")
	void keepsTheOrderAsFarAsTiesAllow(long seed) {
		double[][] logWeights = tied(seed);

		assertThat(new Matching(logWeights).likeliest()).containsExactly(All.of(logWeights).lastInOrder());
	}

	@ParameterizedTest
	@ValueSource(ints = { 18, 19 })
	void tellsWhetherProbabilitiesAreExact(int size) {
		Matching matching = new Matching(new double[size][size]);

		assertThat(matching.isExact()).isEqualTo(size <= Matching.MOST_EXACT);
		assertThat(matching.probabilities()[0][0]).isCloseTo(1.0 / size, within(1e-9));
	}

	@Test
	void keepsProbabilitiesWhereWeightsAreFarApart() {
		double[][] logWeights = { { 0, -2000, -900 }, { -1000, 0, -3000 }, { 1500, -1, -2000 } };

		for (double[] item : new Matching(logWeights).probabilities()) {
			assertThat(IntStream.range(0, 3).mapToDouble((place) -> item[place]).sum()).isCloseTo(1, within(1e-9));
		}
	}

	private static LongStream seeds() {
		return LongStream.rangeClosed(1, 60);
	}

	/** Of one to eight items, some with many ties, some far apart. */
	private static double[][] logWeights(long seed) {
		Random random = new Random(seed);
		double[][] weights = logWeights(1 + (int) (seed % 8), random, 0.3 + random.nextInt(8));
		if (seed % 3 == 0) {
			for (double[] item : weights) {
				IntStream.range(0, item.length).forEach((place) -> item[place] = Math.rint(item[place]));
			}
		}
		return weights;
	}

	/** Of weights 0 to 2, so that many matchings are as good as the best. */
	private static double[][] tied(long seed) {
		Random random = new Random(seed);
		int size = 2 + (int) (seed % 6);
		double[][] weights = new double[size][size];
		for (double[] item : weights) {
			IntStream.range(0, size).forEach((place) -> item[place] = random.nextInt(3));
		}
		return weights;
	}

	private static double[][] logWeights(int size, Random random, double spread) {
		double[][] weights = new double[size][size];
		for (double[] item : weights) {
			IntStream.range(0, size).forEach((place) -> item[place] = random.nextGaussian() * spread);
		}
		return weights;
	}

	private static double[][] losses(double[][] logWeights) {
		Assignment assignment = new Assignment(logWeights);
		return IntStream.range(0, logWeights.length)
			.mapToObj((item) -> IntStream.range(0, logWeights.length)
				.mapToDouble((place) -> assignment.loss(item, place))
				.toArray())
			.toArray(double[][]::new);
	}

	private static double score(double[][] logWeights, int[] places) {
		return IntStream.range(0, places.length).mapToDouble((item) -> logWeights[item][places[item]]).sum();
	}

	private static void assertCloseTo(double[][] actual, double[][] expected) {
		assertThat(actual.length).isEqualTo(expected.length);
		for (int item = 0; item < expected.length; item++) {
			assertThat(actual[item]).containsExactly(expected[item], within(1e-9));
		}
	}

	/** What all matchings say together. */
	private record All(double best, double[][] probabilities, int[] lastInOrder) {

		static All of(double[][] logWeights) {
			List<int[]> matchings = new ArrayList<>();
			extend(new int[logWeights.length], 0, 0, matchings);
			double best = matchings.stream().mapToDouble((places) -> score(logWeights, places)).max().orElseThrow();
			double[][] sums = new double[logWeights.length][logWeights.length];
			double total = 0;
			for (int[] places : matchings) {
				double weight = Math.exp(score(logWeights, places) - best);
				total += weight;
				for (int item = 0; item < places.length; item++) {
					sums[item][places[item]] += weight;
				}
			}
			for (double[] item : sums) {
				for (int place = 0; place < item.length; place++) {
					item[place] /= total;
				}
			}
			return new All(best, sums,
					matchings.stream()
						.filter((places) -> score(logWeights, places) > best - 1e-9)
						.max(Comparator.comparing(All::fromTheLast, Arrays::compare))
						.orElseThrow());
		}

		private static int[] fromTheLast(int[] places) {
			return IntStream.range(0, places.length).map((item) -> places[places.length - 1 - item]).toArray();
		}

		private static void extend(int[] places, int item, int taken, List<int[]> matchings) {
			if (item == places.length) {
				matchings.add(places.clone());
			}
			for (int place = 0; item < places.length && place < places.length; place++) {
				if ((taken & 1 << place) == 0) {
					places[item] = place;
					extend(places, item + 1, taken | 1 << place, matchings);
				}
			}
		}

	}

}
