package io.taikei.validation;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodIsPossibleTests {

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@CsvSource({ "2026,", "2026, 2035", "2026, 2026", "1971, 1980" })
	void acceptsPeriod(int first, @Nullable Integer last) {
		this.plan.firstYear = first;
		this.plan.lastYear = last;

		assertThat(this.plan.check(new PeriodIsPossible())).isEmpty();
	}

	@Test
	void leavesToTheReaderWhatIsNoYear() {
		this.plan.firstYear = 0;
		this.plan.reported.add(Problem.of(RuleId.MALFORMED_VALUE, SourceSpan.line("plan.yaml", 5), "first: No year"));

		assertThat(this.plan.check(new PeriodIsPossible())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2025", "8, 17", "2026, 2126", "20260," })
	void reportsImpossiblePeriod(int first, @Nullable Integer last) {
		this.plan.firstYear = first;
		this.plan.lastYear = last;

		assertThat(this.plan.check(new PeriodIsPossible())).containsExactly("plan.yaml:1 impossible-period");
	}

}
