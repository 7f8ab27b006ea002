package io.taikei;

import io.taikei.model.ElementId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StartupBannerTests {

	@Test
	void leadToAGoalThatIsLoaded() {
		StartupBanner directions = new StartupBanner("http://127.0.0.1:8080", null, null,
				new ElementId("999016-2:1-1"));

		assertThat(directions.lines())
			.contains("  First question  http://127.0.0.1:8080/api/v1/goals/999016-2:1-1/initiatives");
	}

	@Test
	void sayWhatToDoWhereNoGoalIsLoaded() {
		assertThat(new StartupBanner("http://127.0.0.1:8080", null, null, null).lines())
			.anyMatch((line) -> line.contains("First question") && line.contains("seeds/README.md"))
			.noneMatch((line) -> line.contains("/goals/"));
	}

}
