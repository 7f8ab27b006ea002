package io.taikei.indicator;

import java.util.Objects;

import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuredValueTests {

	@ParameterizedTest
	@CsvSource({ "58.2％（令和5年度）,2023", "R5：58.2,2023", "2023年度 58.2%,2023", "58.2(H30),2018", "58.2,", "58.2（基準）," })
	void findsTheFiscalYearWithinAValue(String written, @Nullable Integer year) {
		MeasuredValue value = Objects.requireNonNull(MeasuredValue.of(new Measurement(null, written), "%"));

		assertThat(value.year()).isEqualTo(year);
		assertThat(value.written()).isEqualTo(written);
	}

	@Test
	void readsWhatStandsBesideTheYear() {
		assertThat(MeasuredValue.of(new Measurement(null, "R5：1,200人"), "千人")).extracting(MeasuredValue::quantity)
			.extracting(Quantity::number)
			.isEqualTo(1200.0);
	}

	@Test
	void believesTheYearBesideAValue() {
		assertThat(MeasuredValue.of(new Measurement(2022, "58.2（R5）"), "%")).extracting(MeasuredValue::year)
			.isEqualTo(2022);
	}

	@Test
	void keepsWhatItCanNotRead() {
		assertThat(MeasuredValue.of(new Measurement(2030, "増加"), null)).isEqualTo(new MeasuredValue("増加", 2030, null));
		assertThat(MeasuredValue.of(null, "%")).isNull();
	}

}
