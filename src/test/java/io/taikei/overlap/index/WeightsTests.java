package io.taikei.overlap.index;

import java.util.Map;

import io.taikei.overlap.index.Feature.Compound;
import io.taikei.overlap.index.Feature.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

class WeightsTests {

	private static final Term HILL = new Term("里山");

	private static final Term WATER = new Term("水辺");

	private static final Compound SCHOOL = new Compound("学校教育");

	@Test
	void scalesToLengthOne() {
		Map<Feature, Double> direction = Weights.copyOf(Map.of(HILL, 3.0, WATER, 4.0)).direction();

		assertThat(direction.getOrDefault(HILL, 0.0)).isCloseTo(0.6, within(1e-12));
		assertThat(direction.getOrDefault(WATER, 0.0)).isCloseTo(0.8, within(1e-12));
	}

	@Test
	void scalesTheChosenFeaturesAlone() {
		Weights weights = Weights.copyOf(Map.of(HILL, 3.0, SCHOOL, 5.0));

		assertThat(weights.direction(Compound.class::isInstance)).containsExactly(entry(SCHOOL, 1.0));
	}

	@Test
	void leavesOutWhatWeighsNothing() {
		assertThat(Weights.copyOf(Map.of(HILL, 2.0, WATER, 0.0)).direction()).containsExactly(entry(HILL, 1.0));
		assertThat(Weights.copyOf(Map.of(WATER, 0.0)).direction()).isEmpty();
	}

	@Test
	void addsOthersByAFactor() {
		Weights weights = Weights.copyOf(Map.of(HILL, 1.0));

		weights.addAll(Map.of(HILL, 2.0, WATER, 4.0), 0.5);

		assertThat(weights.map((weight) -> weight)).containsOnly(entry(HILL, 2.0), entry(WATER, 2.0));
	}

}
