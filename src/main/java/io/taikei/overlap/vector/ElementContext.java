package io.taikei.overlap.vector;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of a plan in their place: each with those above it, the nearer the
 * more, and with those below it. What stands above counts less where the element's own
 * themes contradict it (消費者トラブル below 交通安全・防犯). A goal is not read with its vision: that
 * would make the goals of a vision alike, between which its counterparts have to choose.
 */
final class ElementContext {

	private final AnalysedPlan plan;

	private final Map<ElementId, OwnDirection> own;

	private final Map<ElementId, AddressedThemes> themes;

	private final Weighting weighting;

	/**
	 * The contexts of a plan's elements.
	 * @param own what each element's own text is about
	 * @param themes the themes that each addresses
	 */
	ElementContext(AnalysedPlan plan, Map<ElementId, OwnDirection> own, Map<ElementId, AddressedThemes> themes,
			Weighting weighting) {
		this.plan = plan;
		this.own = own;
		this.themes = themes;
		this.weighting = weighting;
	}

	OwnDirection own(AnalysedElement element) {
		return Objects.requireNonNull(this.own.get(element.id()));
	}

	AddressedThemes themes(AnalysedElement element) {
		return Objects.requireNonNull(this.themes.get(element.id()));
	}

	/**
	 * The policy that an initiative is part of; null where it is of none that has a name,
	 * and of what is no initiative.
	 */
	@Nullable ElementId policy(AnalysedElement element) {
		if (element.kind() != Kind.INITIATIVE) {
			return null;
		}
		return this.plan.above(element)
			.stream()
			.limit(1)
			.filter((parent) -> parent.kind() == Kind.POLICY && parent.title() != null)
			.map(AnalysedElement::id)
			.findFirst()
			.orElse(null);
	}

	Weights of(AnalysedElement element) {
		OwnDirection self = own(element);
		Weights weights = Weights.copyOf(self.all());
		List<Double> upward = (element.kind().compareTo(Kind.GOAL) > 0) ? this.weighting.upward() : List.of();
		List<AnalysedElement> above = this.plan.above(element);
		for (int level = 0; level < Math.min(above.size(), upward.size()); level++) {
			OwnDirection inherited = own(above.get(level));
			weights.addAll(inherited.all(), upward.get(level) * trust(self, inherited));
		}
		Weights below = new Weights();
		this.plan.below(element).forEach((part) -> below.addAll(own(part).all(), 1));
		weights.addAll(below.direction(), this.weighting.downward());
		return weights;
	}

	private double trust(OwnDirection self, OwnDirection inherited) {
		return (self.hasThemes() && inherited.hasThemes()) ? this.weighting.trust(self.likenessOfThemes(inherited)) : 1;
	}

}
