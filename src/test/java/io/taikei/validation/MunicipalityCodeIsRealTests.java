package io.taikei.validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MunicipalityCodeIsRealTests {

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@ValueSource(strings = { "132217", "132292", "131016", "011002", "473821", "998877" })
	void acceptsCodeWithItsCheckDigit(String code) {
		this.plan.municipalityCode = code;

		assertThat(this.plan.check(new MunicipalityCodeIsReal())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "132218", "132271", "13221", "1322170", "１３２２１７", "abcdef", "" })
	void reportsMistypedCode(String code) {
		this.plan.municipalityCode = code;

		assertThat(this.plan.check(new MunicipalityCodeIsReal())).containsExactly("plan.yaml:1 municipality-code");
	}

}
