package io.taikei.loader.rows;

import java.util.List;
import java.util.Map;

import io.taikei.KawasemiPlan;
import io.taikei.model.Overlap;
import io.taikei.model.ReviewState;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapRowsTests {

	private static final Overlap OVERLAP = KawasemiPlan.overlaps().getFirst();

	private static final Map<String, Object> ROW = OverlapRows.kept(List.of(OVERLAP), "example").getFirst();

	@Test
	void namesBothEnds() {
		assertThat(ROW).containsEntry("a", "999016-2:1-1").containsEntry("b", "999024-1:1-1-1");
	}

	@Test
	void putsContributionsBesideThemesAndTerms() {
		assertThat(ROW).extractingByKey("properties", InstanceOfAssertFactories.MAP)
			.containsEntry("sharedThemes", List.of())
			.containsEntry("contextThemes", List.of("midorino-nature", "not-loaded"))
			.containsEntry("contextThemeContributions", List.of(0.5, 0.25))
			.containsEntry("contextSourcesA", List.of("OWN", "RELATED"))
			.containsEntry("contextElementsB", List.of("999024-1:1-1", ""))
			.containsEntry("sharedTerms", List.of("自然"))
			.containsEntry("sharedTermContributions", List.of(0.125));
	}

	@Test
	void quotesBothDocuments() {
		assertThat(ROW).extractingByKey("properties", InstanceOfAssertFactories.MAP)
			.containsEntry("quoteA", "身近な自然を守ることが大切です。")
			.containsEntry("quoteAFile", "midorino.txt")
			.containsEntry("quoteBFile", "kawasemi.txt")
			.containsEntry("quoteBLastLine", 5);
	}

	@Test
	void writesNothingThatPeopleDecide() {
		assertThat(ROW).extractingByKey("properties", InstanceOfAssertFactories.MAP)
			.doesNotContainKeys("reviewState", "counterpart")
			.doesNotContainValue(ReviewState.UNREVIEWED.name());
	}

}
