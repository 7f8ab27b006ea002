package io.taikei.overlap.vector;

import java.util.List;
import java.util.Map;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ThemeId;
import io.taikei.overlap.ComparisonSpace;
import io.taikei.overlap.SmallElements;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.index.Feature.Term;
import io.taikei.overlap.index.Feature.Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlacedPlanTests {

	private final ComparisonSpace space = new ComparisonSpace(List.of(), DocumentFrequencies.NONE);

	private final AnalysedPlan plan = SmallElements.plan(
			SmallElements.read(SmallElements.element(Kind.FUTURE_VISION, "1", "緑のまち", null), Map.of()),
			SmallElements.read(SmallElements.element(Kind.GOAL, "1-1", "里山を守る", "1"),
					Map.of(new Term("里山"), 1.0, new Topic(new ThemeId("nature")), 1.0)),
			SmallElements.read(SmallElements.element(Kind.POLICY, "1-1-1", "里山の保全", "1-1"), Map.of()),
			SmallElements.read(SmallElements.element(Kind.POLICY, "1-1-2", "", "1-1"), Map.of()));

	@Test
	void countsTheElementsThatAreCompared() {
		assertThat(this.space.place(this.plan).size()).isEqualTo(2);
	}

	@Test
	void tellsHowManyWordsAndThemesItsSpaceHasMet() {
		assertThat(this.space.size()).isZero();

		this.space.place(this.plan);
		// A theme is compared among all features, and among themes alone.
		assertThat(this.space.size()).isEqualTo(3);

		this.space.place(this.plan);
		assertThat(this.space.size()).isEqualTo(3);
	}

}
