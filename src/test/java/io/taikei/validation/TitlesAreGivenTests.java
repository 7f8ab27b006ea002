package io.taikei.validation;

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
	void reportsElementWithoutTitle() {
		this.plan.element("11-1").title = "　";

		assertThat(this.plan.check(new TitlesAreGiven())).containsExactly("plan.txt:3 empty-title");
	}

}
