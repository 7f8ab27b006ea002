package io.taikei.overlap.vector;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ThemeId;
import io.taikei.overlap.SmallElements;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.Feature.Term;
import io.taikei.overlap.index.Feature.Topic;
import io.taikei.overlap.index.Weights;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ElementContextTests {

	private static final Offset<Double> ROUNDING = within(1e-12);

	private static final Term GREEN = new Term("緑");

	private static final Term HILL = new Term("里山");

	private static final Term CARE = new Term("手入れ");

	private static final Term TOWN = new Term("暮らし");

	private static final Topic NATURE = new Topic(new ThemeId("nature"));

	private static final Topic SAFETY = new Topic(new ThemeId("safety"));

	private final AnalysedElement vision = read(Kind.FUTURE_VISION, "1", null, Map.of(TOWN, 2.0));

	private final AnalysedElement goal = read(Kind.GOAL, "1-1", "1", Map.of(GREEN, 2.0));

	private final AnalysedElement policy = read(Kind.POLICY, "1-1-1", "1-1", Map.of(HILL, 3.0));

	private final AnalysedElement initiative = read(Kind.INITIATIVE, "1-1-1-1", "1-1-1", Map.of(CARE, 5.0));

	@Test
	void inheritsTheMoreTheNearer() {
		assertThat(context(this.initiative)).containsOnlyKeys(CARE, HILL, GREEN, TOWN)
			.containsEntry(CARE, 1.0)
			.containsEntry(HILL, 0.6)
			.containsEntry(GREEN, 0.35)
			.containsEntry(TOWN, 0.2);
	}

	@Test
	void readsWhatStandsBelowTogether() {
		Map<Feature, Double> context = context(this.goal);

		assertThat(context.getOrDefault(GREEN, 0.0)).isEqualTo(1);
		assertThat(context.getOrDefault(HILL, 0.0)).isCloseTo(0.7 / Math.sqrt(2), ROUNDING);
		assertThat(context.getOrDefault(CARE, 0.0)).isCloseTo(0.7 / Math.sqrt(2), ROUNDING);
	}

	@Test
	void readsNoGoalWithItsVision() {
		assertThat(context(this.goal)).doesNotContainKey(TOWN);
	}

	@Test
	void inheritsLessWhereThemesContradict() {
		AnalysedElement above = read(Kind.POLICY, "1-1-1", "1-1", Map.of(HILL, 1.0, NATURE, 1.0));
		AnalysedElement contrary = read(Kind.INITIATIVE, "1-1-1-1", "1-1-1", Map.of(SAFETY, 1.0));
		AnalysedElement agreeing = read(Kind.INITIATIVE, "1-1-1-2", "1-1-1", Map.of(NATURE, 1.0));
		AnalysedElement silent = read(Kind.INITIATIVE, "1-1-1-3", "1-1-1", Map.of(CARE, 1.0));
		AnalysedPlan plan = SmallElements.plan(above, contrary, agreeing, silent);

		assertThat(context(plan, contrary).getOrDefault(HILL, 0.0)).isCloseTo(0.6 * 0.25 / Math.sqrt(2), ROUNDING);
		assertThat(context(plan, agreeing).getOrDefault(HILL, 0.0)).isCloseTo(0.6 / Math.sqrt(2), ROUNDING);
		assertThat(context(plan, silent).getOrDefault(HILL, 0.0)).isCloseTo(0.6 / Math.sqrt(2), ROUNDING);
	}

	@Test
	void inheritsLessWhereThemesAgreeInPart() {
		AnalysedElement above = read(Kind.POLICY, "1-1-1", "1-1", Map.of(HILL, 1.0, NATURE, 3.0, SAFETY, 4.0));
		AnalysedElement part = read(Kind.INITIATIVE, "1-1-1-1", "1-1-1", Map.of(NATURE, 1.0));
		Term own = new Term("自身");
		AnalysedElement small = read(Kind.INITIATIVE, "1-1-1-2", "1-1-1",
				Map.of(NATURE, 1.0, new Topic(new ThemeId("waste")), 3.0, own, 1.0));
		AnalysedPlan plan = SmallElements.plan(above, part, small);

		double inherited = 0.6 / Math.sqrt(26);
		assertThat(context(plan, part).getOrDefault(HILL, 0.0)).isCloseTo(inherited, ROUNDING);
		assertThat(context(plan, small).getOrDefault(HILL, 0.0))
			.isCloseTo(inherited * (0.25 + 0.75 * (0.6 / Math.sqrt(10)) / 0.5), ROUNDING);
	}

	private Map<Feature, Double> context(AnalysedElement element) {
		return context(SmallElements.plan(this.vision, this.goal, this.policy, this.initiative), element);
	}

	private static Map<Feature, Double> context(AnalysedPlan plan, AnalysedElement element) {
		Map<ElementId, OwnDirection> own = plan.analysed()
			.stream()
			.collect(Collectors.toMap(AnalysedElement::id, (each) -> OwnDirection.of(Weights.copyOf(each.own()))));
		Map<ElementId, AnalysedElement> elements = plan.analysed()
			.stream()
			.collect(Collectors.toMap(AnalysedElement::id, Function.identity()));
		return new ElementContext(plan, own, AddressedThemes.of(elements), Weighting.STANDARD).of(element)
			.map((weight) -> weight);
	}

	private static AnalysedElement read(Kind kind, String code, @Nullable String parent, Map<Feature, Double> own) {
		return SmallElements.read(SmallElements.element(kind, code, "名" + code, parent), own);
	}

}
