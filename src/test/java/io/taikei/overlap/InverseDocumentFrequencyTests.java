package io.taikei.overlap;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.overlap.index.Feature.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class InverseDocumentFrequencyTests {

	private static final Term HILL = new Term("里山");

	private static final Term WATER = new Term("水辺");

	private static final Term FOREST = new Term("森");

	private final InverseDocumentFrequency rarity = new InverseDocumentFrequency(
			List.of(Set.of(HILL, WATER), Set.of(HILL), Set.of(HILL), Set.of()));

	@Test
	void tellsTheMoreTheFewerElementsHaveAFeature() {
		assertThat(this.rarity.of(HILL)).isEqualTo(Math.log1p(4.0 / 3));
		assertThat(this.rarity.of(WATER)).isEqualTo(Math.log1p(4));
	}

	@Test
	void takesAnUnknownFeatureForOneThatOneElementHas() {
		assertThat(this.rarity.of(FOREST)).isEqualTo(this.rarity.of(WATER));
	}

	@Test
	void weighsFeaturesByIt() {
		assertThat(this.rarity.weigh(Map.of(HILL, 0.5, WATER, 0.25)).map((weight) -> weight))
			.containsOnly(entry(HILL, 0.5 * this.rarity.of(HILL)), entry(WATER, 0.25 * this.rarity.of(WATER)));
	}

}
