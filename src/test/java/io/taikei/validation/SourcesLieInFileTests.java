package io.taikei.validation;

import io.taikei.model.Footnote;
import io.taikei.model.SourceSpan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesLieInFileTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsSourcesInFile() {
		assertThat(this.plan.check(new SourcesLieInFile())).isEmpty();
	}

	@Test
	void reportsLineBehindTheEnd() {
		this.plan.element("11").source = new SourceSpan(SmallPlan.FILE, 4, 5);

		assertThat(this.plan.check(new SourcesLieInFile())).containsExactly("plan.txt:4-5 source-outside-file");
		assertThat(this.plan.messages(new SourcesLieInFile())).singleElement()
			.asString()
			.contains("outside plan.txt, whose text ends at line 4");
	}

	@Test
	void reportsStatementAndItsFootnoteBehindTheEnd() {
		SmallElement goal = this.plan.element("11");
		goal.source = SourceSpan.line(SmallPlan.FILE, 5);
		goal.states("進めます。", new Footnote("協働", "共に働くこと。", SourceSpan.line(SmallPlan.FILE, 6)));
		goal.source = SourceSpan.line(SmallPlan.FILE, 2);
		goal.footnotes.add(new Footnote("共生", "共に生きること。", SourceSpan.line(SmallPlan.FILE, 7)));

		assertThat(this.plan.check(new SourcesLieInFile())).containsExactly("plan.txt:7 source-outside-file",
				"plan.txt:5 source-outside-file", "plan.txt:6 source-outside-file");
	}

	@Test
	void reportsOtherFile() {
		this.plan.element("11").source = SourceSpan.line("other.txt", 1);

		assertThat(this.plan.check(new SourcesLieInFile())).containsExactly("other.txt:1 source-outside-file");
		assertThat(this.plan.messages(new SourcesLieInFile())).singleElement()
			.asString()
			.contains("a source in other.txt, which is no source of this plan; these are plan.txt");
	}

}
