package io.taikei.overlap.vector;

import java.util.List;
import java.util.Map;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ThemeId;
import io.taikei.overlap.SmallElements;
import io.taikei.overlap.Variants;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.Feature.Term;
import io.taikei.overlap.index.Feature.Topic;
import io.taikei.overlap.index.SparseVector;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** All features are equally rare, so that weights count as given. */
class VectorSpaceTests {

	private static final Offset<Double> ROUNDING = within(1e-6);

	private static final Term HILL = new Term("里山");

	private static final Term WATER = new Term("水辺");

	private static final Topic NATURE = new Topic(new ThemeId("nature"));

	private static final Topic SAFETY = new Topic(new ThemeId("safety"));

	private final AnalysedElement policy = SmallElements.read(SmallElements.element(Kind.POLICY, "1-1", "施策", null),
			Map.of(new Term("緑"), 1.0));

	private final AnalysedElement unnamed = SmallElements.read(SmallElements.element(Kind.POLICY, "1-2", "", null),
			Map.of());

	private final AnalysedPlan plan = SmallElements.plan(this.policy, this.unnamed);

	private final VectorSpace space = new VectorSpace(DocumentFrequencies.NONE, Weighting.STANDARD);

	@Test
	void takesTheMeanOfTheLikenessesOfAllFeaturesAndOfThemesAlone() {
		SparseVector one = this.space.vector(Map.of(NATURE, 3.0, HILL, 4.0));
		SparseVector other = this.space.vector(Map.of(NATURE, 3.0, WATER, 4.0));

		assertThat(one.dot(other)).isCloseTo((0.6 * 0.6 + 1) / 2, ROUNDING);
		assertThat(one.dot(one)).isCloseTo(1, ROUNDING);
	}

	@Test
	void comparesThemesAlone() {
		SparseVector both = this.space.vector(Map.of(NATURE, 3.0, SAFETY, 4.0, HILL, 1.0));
		SparseVector one = this.space.vector(Map.of(NATURE, 1.0, HILL, 2.0));
		SparseVector none = this.space.vector(Map.of(HILL, 1.0));

		assertThat(this.space.likenessOfThemes(both, one)).isCloseTo(0.6, ROUNDING);
		assertThat(this.space.likenessOfThemes(one, both)).isCloseTo(0.6, ROUNDING);
		assertThat(this.space.likenessOfThemes(both, both)).isCloseTo(1, ROUNDING).isLessThanOrEqualTo(1);
		assertThat(this.space.likenessOfThemes(both, none)).isZero();
	}

	@Test
	void findsNoThemesAlikeWhereTheyAreNotComparedAlone() {
		VectorSpace words = new VectorSpace(DocumentFrequencies.NONE, Variants.withoutThemes(Weighting.STANDARD));
		SparseVector vector = words.vector(Map.of(NATURE, 1.0, HILL, 1.0));

		assertThat(words.likenessOfThemes(vector, vector)).isZero();
	}

	@Test
	void placesTheElementsThatHaveAName() {
		Map<Kind, List<PlacedVector>> vectors = this.space.vectors(this.plan);

		assertThat(vectors.get(Kind.POLICY)).singleElement().extracting(PlacedVector::id).isEqualTo(this.policy.id());
		assertThat(vectors.get(Kind.GOAL)).isEmpty();
	}

}
