package io.taikei.validation;

import io.taikei.model.LineAccount.Role;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinesAreAccountedForTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsLinesWithRoles() {
		assertThat(this.plan.check(new LinesAreAccountedFor())).isEmpty();
	}

	@Test
	void reportsLineWithoutRole() {
		this.plan.line(Role.UNACCOUNTED);

		assertThat(this.plan.check(new LinesAreAccountedFor())).containsExactly("plan.txt:5 unaccounted-line");
	}

	@ParameterizedTest
	@CsvSource({ "plan.txt, 4", "plan.txt, 6", "other.txt, 5" })
	void reportsLineBesideOnesThatTheReaderTold(String file, int line) {
		this.plan.line(Role.UNACCOUNTED);
		this.plan.reported
			.add(Problem.of(RuleId.UNACCOUNTED_LINE, SourceSpan.line(file, line), Bilingual.sameInBoth("文")));

		assertThat(this.plan.check(new LinesAreAccountedFor())).containsExactly("plan.txt:5 unaccounted-line");
	}

	@Test
	void reportsLineThatTheReaderOnlyWarnedOf() {
		this.plan.line(Role.UNACCOUNTED);
		this.plan.reported.add(Problem.of(RuleId.FOOTNOTE_WITHOUT_MARK, SourceSpan.line(SmallPlan.FILE, 5),
				Bilingual.sameInBoth("注")));

		assertThat(this.plan.check(new LinesAreAccountedFor())).containsExactly("plan.txt:5 unaccounted-line");
	}

	@Test
	void doesNotRepeatTheReader() {
		this.plan.line(Role.UNACCOUNTED);
		this.plan.reported
			.add(Problem.of(RuleId.UNACCOUNTED_LINE, SourceSpan.line(SmallPlan.FILE, 5), Bilingual.sameInBoth("文")));

		assertThat(this.plan.check(new LinesAreAccountedFor())).isEmpty();
	}

}
