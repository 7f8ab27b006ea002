package io.taikei.overlap.analysis;

import java.util.List;
import java.util.Map;

import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.SmallElements;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.Feature.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class DocumentFrequenciesTests {

	private static final Term HILL = new Term("里山");

	private static final Term WATER = new Term("水辺");

	private static final Term FOREST = new Term("森");

	private final DocumentFrequencies frequencies = DocumentFrequencies
		.of(List.of(SmallElements.plan(element("1", Map.of(HILL, 1.0, WATER, 0.5)), element("2", Map.of(HILL, 1.0)),
				element("3", Map.of(HILL, 0.25)), element("4", Map.of()))));

	@Test
	void countsWhatMoreThanOneElementHas() {
		assertThat(this.frequencies.elements()).isEqualTo(4);
		assertThat(this.frequencies.counts()).containsOnly(entry(HILL, 3));
		assertThat(this.frequencies.corpus()).hasToString("[998877-1]");
	}

	@Test
	void tellsTheMoreTheFewerElementsHaveAFeature() {
		assertThat(this.frequencies.inverse(HILL)).isEqualTo(StrictMath.log1p(4.0 / 3));
		assertThat(this.frequencies.inverse(WATER)).isEqualTo(StrictMath.log1p(4));
	}

	@Test
	void takesAnUnknownFeatureForOneThatOneElementHas() {
		assertThat(this.frequencies.inverse(FOREST)).isEqualTo(this.frequencies.inverse(WATER));
	}

	@Test
	void takesAllFeaturesForEquallyRareWithoutACorpus() {
		assertThat(DocumentFrequencies.NONE.inverse(HILL)).isEqualTo(DocumentFrequencies.NONE.inverse(FOREST))
			.isPositive();
	}

	@Test
	void weighsFeaturesByIt() {
		assertThat(this.frequencies.weigh(Map.of(HILL, 0.5, WATER, 0.25)).map((weight) -> weight)).containsOnly(
				entry(HILL, 0.5 * this.frequencies.inverse(HILL)),
				entry(WATER, 0.25 * this.frequencies.inverse(WATER)));
	}

	@Test
	void hasAVersionThatTellsOtherCounts() {
		assertThat(new DocumentFrequencies(List.of(), 4, Map.of(HILL, 3, FOREST, 1)).version())
			.isEqualTo(this.frequencies.version());
		assertThat(new DocumentFrequencies(List.of(), 5, Map.of(HILL, 3)).version())
			.isNotEqualTo(this.frequencies.version());
		assertThat(new DocumentFrequencies(List.of(), 4, Map.of(HILL, 2)).version())
			.isNotEqualTo(this.frequencies.version());
		assertThat(new DocumentFrequencies(List.of(), 4, Map.of(new Feature.Compound("里山"), 3)).version())
			.isNotEqualTo(this.frequencies.version());
	}

	private static AnalysedElement element(String code, Map<Feature, Double> own) {
		return SmallElements.read(SmallElements.element(Kind.POLICY, code, "名" + code, null), own);
	}

}
