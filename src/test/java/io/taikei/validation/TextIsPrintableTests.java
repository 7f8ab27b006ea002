package io.taikei.validation;

import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.SourceSpan;
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
	void saysWhichCharacterItIs() {
		this.plan.element("11").title = "明るい\u0007まち";
		this.plan.element("11-1").title = "明るい\nまち";

		assertThat(this.plan.messages(new TextIsPrintable())).containsExactly(
				"The text holds the character U+0007; is the document damaged? Correct it.",
				"The text holds a line break; write it in one line.");
	}

	@Test
	void reportsDamageInAllThatBelongsToAnElement() {
		SmallElement goal = this.plan.element("11");
		goal.states("進めます。", new Footnote("協\u0007働", "共に働くこと。", SourceSpan.line(SmallPlan.FILE, 3)));
		goal.footnotes.add(new Footnote("共\u0007生", "共に生きること。", SourceSpan.line(SmallPlan.FILE, 4)));
		goal.indicators.add(new Indicator("緑\u0007被率", "％", null, null, SourceSpan.line(SmallPlan.FILE, 5)));

		assertThat(this.plan.check(new TextIsPrintable())).containsExactlyInAnyOrder("plan.txt:3 unprintable-character",
				"plan.txt:4 unprintable-character", "plan.txt:5 unprintable-character");
	}

	@Test
	void acceptsLinesInTheValueOfAnIndicator() {
		this.plan.element("11").indicators.add(new Indicator("緑被率", "％", new Measurement(2025, "40\n(公園を含む)"), null,
				SourceSpan.line(SmallPlan.FILE, 2)));

		assertThat(this.plan.check(new TextIsPrintable())).isEmpty();
	}

	@Test
	void reportsDamageInTheValueOfAnIndicator() {
		this.plan.element("11").indicators.add(
				new Indicator("緑被率", "％", null, new Measurement(2035, "4\u00075"), SourceSpan.line(SmallPlan.FILE, 2)));

		assertThat(this.plan.check(new TextIsPrintable())).containsExactly("plan.txt:2 unprintable-character");
	}

	@Test
	void reportsDamageInTheNameOfATree() {
		this.plan.tree("分野\u0007別計画", "1");

		assertThat(this.plan.check(new TextIsPrintable())).containsExactly("plan.yaml:1 unprintable-character");
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
