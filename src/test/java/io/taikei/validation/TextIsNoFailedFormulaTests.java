package io.taikei.validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextIsNoFailedFormulaTests {

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@ValueSource(strings = { "#REF!", "＃ＲＥＦ！", "#N/A", "#DIV/0!", "#NAME?", "#####" })
	void warnsOfErrorsInPlaceOfCodes(String code) {
		this.plan.element("11").codeRaw = code;

		assertThat(this.plan.check(new TextIsNoFailedFormula())).containsExactly("plan.txt:2 failed-formula");
	}

	@Test
	void warnsOfErrorsInPlaceOfTitles() {
		this.plan.element("11").title = "#REF!";

		assertThat(this.plan.check(new TextIsNoFailedFormula())).containsExactly("plan.txt:2 failed-formula");
	}

	@Test
	void acceptsNumberSigns() {
		this.plan.element("11").title = "#7119の周知";

		assertThat(this.plan.check(new TextIsNoFailedFormula())).isEmpty();
	}

}
