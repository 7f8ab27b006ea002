package io.taikei.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.Delivery;
import io.taikei.model.Label;
import io.taikei.model.Municipality;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.SparseVector;
import io.taikei.overlap.vector.AddressedThemes;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/** Elements of a fictional town, as far as a comparison looks at them. */
public final class SmallElements {

	private static final PlanId PLAN = PlanId.of("998877", "1");

	private SmallElements() {
	}

	/** An element below another, or on top, with what it states. */
	public static PlanElement element(Kind kind, String code, String title, @Nullable String parent,
			String... statements) {
		SourceSpan source = SourceSpan.line("town.txt", 1);
		Label label = new Label(PLAN.element(code), code, code, title, Provenance.STATED, "段", 1, title.isEmpty(), null,
				List.of(), source, source);
		return PlanElement.of(kind, label, null,
				Optional.ofNullable(parent).map((above) -> Placement.stated(PLAN.element(above))).stream().toList(),
				Stream.of(statements)
					.map((text) -> new Statement(PLAN.element(code + ".s"), Statement.Kind.MEASURE, text, List.of(),
							source))
					.toList(),
				Delivery.NONE);
	}

	public static AnalysedElement read(PlanElement element, Map<Feature, Double> own) {
		String title = element.label().title();
		return new AnalysedElement(element.id(), element.kind(), title.isEmpty() ? null : JapaneseText.matchKey(title),
				element.placements().stream().findFirst().map(Placement::parent).orElse(null), own);
	}

	public static AnalysedPlan plan(AnalysedElement... elements) {
		return new AnalysedPlan(PLAN, List.of(elements));
	}

	public static Plan plan(List<PlanElement> elements) {
		return new Plan(PLAN, new Municipality("998877", "みなも町", "架空県"), "1", "みなも町総合計画", Plan.Status.ADOPTED, 2026,
				null, elements);
	}

	/**
	 * An element that has the direction of the given weights, alone and in its context.
	 */
	static PlacedVector placed(Kind kind, String code, String title, double... weights) {
		Map<Integer, Double> vector = new HashMap<>();
		for (int dimension = 0; dimension < weights.length; dimension++) {
			vector.put(dimension, weights[dimension]);
		}
		SparseVector direction = SparseVector.of(vector);
		return PlacedVector.of(read(element(kind, code, title, null), Map.of()), null, AddressedThemes.NONE, direction,
				direction);
	}

}
