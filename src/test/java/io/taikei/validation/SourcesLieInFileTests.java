package io.taikei.validation;

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
	}

	@Test
	void reportsOtherFile() {
		this.plan.element("11").source = SourceSpan.line("other.txt", 1);

		assertThat(this.plan.check(new SourcesLieInFile())).containsExactly("other.txt:1 source-outside-file");
	}

}
