package io.taikei.model;

import java.util.Objects;

import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Quantity.Bound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			83.5          | %      | 83.5       | %
			58.2％        | ％     | 58.2       | %
			58.2          | パーセント | 58.2   | %
			約1,200人     |        | 1200       | 人
			１，２００    | 名     | 1200       | 人
			１２０        |        | 120        |
			-3.2ポイント  |        | -3.2       | ポイント
			▲120          | 百万円 | -120000000 | 円
			12            | 千人   | 12000      | 人
			12千人        | 人     | 12000      | 人
			1万2千人      |        | 12000      | 人
			3億5,000万円  |        | 350000000  | 円
			2千5百        | 件     | 2500       | 件
			1.5           | 万人   | 15000      | 人
			850           | g/人・日 | 850      | g/人・日
			0.85          | kg/人・日 | 850     | g/人・日
			1.2           | トン   | 1200000    | g
			3             | t-CO2  | 3000000    | g-co2
			12            | ヶ所   | 12         | か所
			12            | 件/年  | 12         | 件
			2.5           | ｈａ   | 25000      | m2
			100%を維持    | %      | 100        | %
			0             | 人     | 0          | 人
			""")
	void tellsTheOneQuantityOfAValueInItsUnit(String value, @Nullable String unit, double number,
			@Nullable String base) {
		Quantity quantity = Objects.requireNonNull(new Measurement(2024, value).quantity(unit));

		assertThat(quantity.number()).isEqualTo(number);
		assertThat(quantity.unit()).isEqualTo(base);
	}

	@ParameterizedTest
	@CsvSource({ "70以上,AT_LEAST", "70％以上,AT_LEAST", "70%を超える,AT_LEAST", "6人以下,AT_MOST", "6人未満,AT_MOST", "70,EQUAL",
			"70程度,EQUAL" })
	void tellsWhetherTheNumberBoundsTheValue(String value, Bound bound) {
		assertThat(new Measurement(2024, value).quantity(null)).extracting(Quantity::bound).isEqualTo(bound);
	}

	@ParameterizedTest
	@ValueSource(strings = { "増加", "維持", "R6 120", "20～30", "1位/10市", "12:30", "2千5百万千", "", "－" })
	void tellsNoQuantityWhereThereIsNoneOrSeveral(String value) {
		assertThat(new Measurement(2024, value).quantity("人")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "60％,人", "12件,千人" })
	void tellsNoneWhereTheUnitsContradictEachOther(String value, String unit) {
		assertThat(new Measurement(2024, value).quantity(unit)).isNull();
	}

}
