package io.taikei.overlap.analysis;

import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WeightingTests {

	private final Weighting weighting = Weighting.STANDARD;

	@ParameterizedTest
	@CsvSource({ "0.44, POLICY", "0.44, GOAL", "0.48, INITIATIVE", "1, INITIATIVE" })
	void acceptsWhatReachesTheThresholdOfItsKind(double score, Kind lower) {
		assertThat(this.weighting.accepts(score, lower)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "0.43, POLICY", "0.43, GOAL", "0.47, INITIATIVE", "0.44, INITIATIVE" })
	void acceptsNothingBelow(double score, Kind lower) {
		assertThat(this.weighting.accepts(score, lower)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, 0.25", "0.25, 0.625", "0.5, 1", "0.9, 1" })
	void trustsWhatStandsAboveTheMoreTheThemesAgree(double likenessOfThemes, double trust) {
		assertThat(this.weighting.trust(likenessOfThemes)).isCloseTo(trust, within(1e-12));
	}

	@Test
	void letsRepetitionWearOff() {
		assertThat(this.weighting.saturated(0)).isZero();
		assertThat(this.weighting.saturated(2)).isEqualTo(0.5);
		assertThat(this.weighting.saturated(6)).isEqualTo(0.75);
	}

}
