package io.taikei.validation;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodIsPossibleTests {

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@CsvSource({ "2026,", "2026, 2035", "2026, 2026", "1971, 1980", "1950, 1959", "2100,", "2026, 2075" })
	void acceptsPeriod(int first, @Nullable Integer last) {
		this.plan.firstYear = first;
		this.plan.lastYear = last;

		assertThat(this.plan.check(new PeriodIsPossible())).isEmpty();
	}

	@Test
	void leavesToTheReaderWhatIsNoYear() {
		this.plan.firstYear = 0;
		this.plan.reported.add(Problem.of(RuleId.MALFORMED_VALUE, SourceSpan.line("plan.yaml", 5),
				Bilingual.sameInBoth("first: No year")));

		assertThat(this.plan.check(new PeriodIsPossible())).isEmpty();
	}

	@Test
	void reportsAMissingYearThatTheReaderDidNotTell() {
		this.plan.firstYear = 0;
		this.plan.reported
			.add(Problem.of(RuleId.FOOTNOTE_WITHOUT_MARK, SourceSpan.line("plan.yaml", 5), Bilingual.sameInBoth("注")));

		assertThat(this.plan.check(new PeriodIsPossible())).containsExactly("plan.yaml:1 impossible-period");
	}

	@Test
	void namesTheYears() {
		this.plan.lastYear = 2025;
		assertThat(this.plan.messages(new PeriodIsPossible())).singleElement()
			.asString()
			.contains("from 2026 to 2025 can't be");

		this.plan.firstYear = 8;
		this.plan.lastYear = null;
		assertThat(this.plan.messages(new PeriodIsPossible())).singleElement().asString().contains("from 8 can't be");
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2025", "8, 17", "2026, 2126", "20260,", "1949, 1958", "2101,", "2026, 2076" })
	void reportsImpossiblePeriod(int first, @Nullable Integer last) {
		this.plan.firstYear = first;
		this.plan.lastYear = last;

		assertThat(this.plan.check(new PeriodIsPossible())).containsExactly("plan.yaml:1 impossible-period");
	}

}
