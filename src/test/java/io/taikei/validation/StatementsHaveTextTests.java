package io.taikei.validation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementsHaveTextTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsText() {
		this.plan.element("11").states("進めます。");

		assertThat(this.plan.check(new StatementsHaveText())).isEmpty();
	}

	@Test
	void reportsStatementWithoutText() {
		this.plan.element("11").states(" ");

		assertThat(this.plan.check(new StatementsHaveText())).containsExactly("plan.txt:2 empty-statement");
	}

}
