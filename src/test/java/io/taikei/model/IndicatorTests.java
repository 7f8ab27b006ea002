package io.taikei.model;

import io.taikei.model.Indicator.Measurement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			83.5          | 83.5
			約1,200人     | 1200
			１２０        | 120
			-3.2ポイント  | -3.2
			増加          |
			R6 120        |
			""")
	void tellsTheOneNumberOfAValue(String value, @Nullable Double number) {
		assertThat(new Measurement(2024, value).number()).isEqualTo(number);
	}

}
