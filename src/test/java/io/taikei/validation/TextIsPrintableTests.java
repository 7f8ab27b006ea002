package io.taikei.validation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextIsPrintableTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsJapanese() {
		this.plan.element("11").title = "「健幸」　まち・ひと〜しごと（案）①";

		assertThat(this.plan.check(new TextIsPrintable())).isEmpty();
	}

	@Test
	void reportsControlCharacterInTitle() {
		this.plan.element("11").title = "明るい\u0007まち";

		assertThat(this.plan.check(new TextIsPrintable())).containsExactly("plan.txt:2 unprintable-character");
	}

	@Test
	void reportsHalfACharacter() {
		this.plan.element("11").title = "明るい\uD842まち";

		assertThat(this.plan.check(new TextIsPrintable())).containsExactly("plan.txt:2 unprintable-character");
	}

	@Test
	void reportsControlCharacterInCode() {
		this.plan.element("11").codeRaw = "1\t1";

		assertThat(this.plan.check(new TextIsPrintable())).containsExactly("plan.txt:2 unprintable-character");
	}

	@Test
	void reportsReplacementCharacterInStatement() {
		this.plan.element("11").states("進\uFFFDます。");

		assertThat(this.plan.check(new TextIsPrintable())).containsExactly("plan.txt:2 unprintable-character");
	}

}
