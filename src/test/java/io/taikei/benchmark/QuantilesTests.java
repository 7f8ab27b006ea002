package io.taikei.benchmark;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuantilesTests {

	@Test
	void tellsWhatAPartTookAtMost() {
		Quantiles quantiles = Quantiles
			.of(LongStream.rangeClosed(1, 200).map((millisecond) -> (201 - millisecond) * 1_000_000).boxed().toList());

		assertThat(quantiles.median()).isEqualTo(100);
		assertThat(quantiles.milliseconds(0.99)).isEqualTo(198);
		assertThat(quantiles.milliseconds(1)).isEqualTo(200);
	}

	@Test
	void tellsTheOneTime() {
		assertThat(Quantiles.of(List.of(3_000_000L)).milliseconds(0.99)).isEqualTo(3);
	}

	@Test
	void tellsNothingOfNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(List.of()));
	}

}
