package io.taikei.validation;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanHasElementsTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsPlanWithElements() {
		assertThat(this.plan.check(new PlanHasElements())).isEmpty();
	}

	@Test
	void reportsPlanWithoutElements() {
		this.plan.removeElements();

		assertThat(this.plan.check(new PlanHasElements())).containsExactly("plan.txt:1 plan-without-elements");
	}

	@Test
	void reportsItBesideOtherProblems() {
		this.plan.removeElements();
		this.plan.reported
			.add(Problem.of(RuleId.MALFORMED_VALUE, SourceSpan.line(SmallPlan.FILE, 2), Bilingual.sameInBoth("文")));

		assertThat(this.plan.check(new PlanHasElements())).containsExactly("plan.txt:1 plan-without-elements");
	}

	@Test
	void leavesToTheReaderWhatItTold() {
		this.plan.removeElements();
		this.plan.reported.add(Problem.of(RuleId.PLAN_WITHOUT_ELEMENTS, SourceSpan.line("plan.yaml", 1),
				Bilingual.sameInBoth("The plan has no element.")));

		assertThat(this.plan.check(new PlanHasElements())).isEmpty();
	}

}
