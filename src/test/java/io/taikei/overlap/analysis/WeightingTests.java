package io.taikei.overlap.analysis;

import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WeightingTests {

	private final Weighting weighting = Weighting.STANDARD;

	@ParameterizedTest
	@CsvSource({ "0.44, POLICY, POLICY, DIRECT", "0.42, GOAL, POLICY, DIRECT", "0.42, POLICY, GOAL, DIRECT",
			"0.41, GOAL, POLICY, RELATED", "0.24, GOAL, POLICY, WEAK", "0.43, GOAL, INITIATIVE, DIRECT",
			"0.48, POLICY, INITIATIVE, RELATED", "0.36, INITIATIVE, GOAL, WEAK", "0.75, INITIATIVE, INITIATIVE, DIRECT",
			"0.74, INITIATIVE, INITIATIVE, RELATED", "0.61, INITIATIVE, INITIATIVE, WEAK" })
	void asksMoreOfAnInitiativeThanOfAPolicy(double score, Kind one, Kind other, Tier tier) {
		assertThat(this.weighting.thresholds().tier(score, one, other)).isEqualTo(tier);
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
