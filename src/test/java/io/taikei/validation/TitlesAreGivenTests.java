package io.taikei.validation;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitlesAreGivenTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsPlaceholderWithoutTitle() {
		this.plan.element("11-1").title = "";
		this.plan.element("11-1").placeholder = true;

		assertThat(this.plan.check(new TitlesAreGiven())).isEmpty();
	}

	@Test
	void reportsPlanWithoutTitle() {
		this.plan.title = " ";
		this.plan.reported.add(Problem.of(RuleId.MALFORMED_VALUE, SourceSpan.line("plan.yaml", 5),
				Bilingual.sameInBoth("first: No year")));

		assertThat(this.plan.check(new TitlesAreGiven())).containsExactly("plan.yaml:1 empty-title");
	}

	@Test
	void leavesToTheReaderWhatIsMissing() {
		this.plan.title = "";
		this.plan.reported.add(Problem.of(RuleId.MISSING_KEY, SourceSpan.line("plan.yaml", 1),
				Bilingual.sameInBoth("title is missing")));

		assertThat(this.plan.check(new TitlesAreGiven())).isEmpty();
	}

	@Test
	void reportsElementWithoutTitle() {
		this.plan.element("11-1").title = "　";

		assertThat(this.plan.check(new TitlesAreGiven())).containsExactly("plan.txt:3 empty-title");
	}

}
