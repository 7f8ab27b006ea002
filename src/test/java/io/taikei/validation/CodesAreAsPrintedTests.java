package io.taikei.validation;

import java.util.List;

import io.taikei.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodesAreAsPrintedTests {

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@ValueSource(strings = { "1-2", "1", "12", "01-1-01", "１－２", "第1章", "A-1", "1.10", "12345", "99999", "2025-13-45",
			"重点1", "1/2", "36525", "73051" })
	void acceptsWhatDocumentsPrint(String code) {
		this.plan.element("11").codeRaw = code;

		assertThat(this.plan.check(new CodesAreAsPrinted())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1月2日, 1-2", "１月１日, 1-1", "2025/1/2, 1-2", "2025/1/2 0:00, 1-2", "2025年1月2日, 1-2", "令和7年1月2日, 1-2",
			"1/2/2025, 1-2", "2-Jan, 1-2", "Jan-02, 1-2", "45292, 1-1", "36526, 1-1", "73050, 12-31", "2025-01-02, 1-2",
			"1.1E+11, long number" })
	void warnsOfWhatASpreadsheetMadeOfThem(String code, String meant) {
		this.plan.element("11").codeRaw = code;

		assertThat(new CodesAreAsPrinted().check(new Submission(this.plan.plan(), List.of(), List.of())))
			.singleElement()
			.satisfies((problem) -> {
				assertThat(problem.rule()).isEqualTo(RuleId.CODE_AS_DATE);
				assertThat(problem.text()).isEqualTo(code);
				assertThat(problem.message()).contains(meant);
			});
	}

	@Test
	void acceptsElementsWithoutACode() {
		this.plan.element("11").codeRaw = null;

		assertThat(this.plan.check(new CodesAreAsPrinted())).isEmpty();
	}

	@Test
	void acceptsNumbersOfFiveDigitsWhereHalfOfThePlansCodesAreSuch() {
		this.plan.element("1").codeRaw = "40000";
		this.plan.element("11").codeRaw = "41000";

		assertThat(this.plan.check(new CodesAreAsPrinted())).isEmpty();
	}

	@Test
	void acceptsNumbersOfFiveDigitsWherePlansHaveSuch() {
		this.plan.element("1").codeRaw = "40000";
		this.plan.element("11").codeRaw = "41000";
		this.plan.element("11-1").codeRaw = "41100";

		assertThat(this.plan.check(new CodesAreAsPrinted())).isEmpty();
	}

}
