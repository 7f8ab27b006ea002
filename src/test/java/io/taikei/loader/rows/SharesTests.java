package io.taikei.loader.rows;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SharesTests {

	@Test
	void roundsToThreeDigitsThatAddUpToOne() {
		assertThat(Shares.rounded(List.of(2.0 / 3, 1.0 / 3))).containsExactly(0.667, 0.333);
		assertThat(Shares.rounded(List.of(0.5, 1.0 / 6, 1.0 / 6, 1.0 / 6))).containsExactly(0.5, 0.167, 0.167, 0.166);
		assertThat(Shares.rounded(List.of(0.9994, 0.0006))).containsExactly(0.999, 0.001);
		assertThat(Shares.rounded(List.of(1.0))).containsExactly(1.0);
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 7, 11, 49, 997, 1003 })
	void losesNothingOfManyEqualParts(int count) {
		List<Double> rounded = Shares.rounded(Collections.nCopies(count, 1.0 / count));

		assertThat(rounded).hasSize(count).allSatisfy((part) -> assertThat(part).isCloseTo(1.0 / count, within(0.001)));
		assertThat(rounded.stream().mapToDouble((part) -> part).sum()).isCloseTo(1, within(1e-9));
	}

}
