package io.taikei.reader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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

	@Test
	void refusesWhatWouldTakeForEver() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Matching(new double[17][17]))
			.withMessageContaining("17 items");
	}

}
