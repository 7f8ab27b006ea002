package io.taikei.validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextIsUsualTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsJapanese() {
		this.plan.element("11").title = "「健幸」　まち・ひと〜しごと（案）①ー髙﨑𠮷｠\uFFA0";

		assertThat(this.plan.check(new TextIsUsual())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u2F00人ひとり", "ｺﾐｭﾆﾃｨ", "\uE001町", "明るい\u200Bまち", "まち｡", "ﾟ" })
	void warnsOfCharactersThatNobodySearchesBy(String title) {
		this.plan.element("11").title = title;

		assertThat(this.plan.check(new TextIsUsual())).containsExactly("plan.txt:2 unusual-character");
	}

}
