package io.taikei.validation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsAreShortTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsTextsOfUsualLength() {
		this.plan.element("11").title = "字".repeat(300);
		this.plan.element("11").states("字".repeat(5000));

		assertThat(this.plan.check(new TextsAreShort())).isEmpty();
	}

	@Test
	void reportsTitleOfThePlanThatRunsOn() {
		this.plan.title = "字".repeat(301);

		assertThat(this.plan.check(new TextsAreShort())).containsExactly("plan.yaml:1 over-long-text");
	}

	@Test
	void reportsTitleThatRunsOn() {
		this.plan.element("11").title = "字".repeat(301);

		assertThat(this.plan.check(new TextsAreShort())).containsExactly("plan.txt:2 over-long-text");
	}

	@Test
	void reportsCodeThatRunsOn() {
		this.plan.element("11").codeRaw = "1-".repeat(20) + "1";

		assertThat(this.plan.check(new TextsAreShort())).containsExactly("plan.txt:2 over-long-text");
	}

	@Test
	void reportsStatementThatRunsOn() {
		this.plan.element("11-1").states("字".repeat(5001));

		assertThat(this.plan.check(new TextsAreShort())).containsExactly("plan.txt:3 over-long-text");
	}

}
