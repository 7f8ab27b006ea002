package io.taikei.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;

/**
 * The space in which the elements of some plans are compared. An element's vector joins
 * the directions of all its features and of its themes alone, so that the cosine of two
 * vectors is the mean of the two likenesses, by the share of {@link Weighting#themes}.
 * <p>
 * In context, an element is read with those above it, the nearer the more, and with those
 * below it. A goal is not read with its vision: that would make the goals of a vision
 * alike, between which its counterparts have to choose.
 */
final class VectorSpace {

	private final Weighting weighting;

	private final Rarity rarity;

	private final Dimensions dimensions = new Dimensions();

	VectorSpace(Collection<ReadPlan> plans, Weighting weighting) {
		this.weighting = weighting;
		this.rarity = new Rarity(plans.stream()
			.flatMap(ReadPlan::elements)
			.map(ReadElement::own)
			.<Set<Feature>>map(Map::keySet)
			.toList());
	}

	/** The vectors of a plan's elements, by kind; those without a name have none. */
	Map<Kind, List<PlacedVector>> vectors(ReadPlan plan) {
		Map<ElementId, Map<Feature, Double>> own = new HashMap<>();
		plan.elements().forEach((element) -> own.put(element.element().id(), direction(element.own())));
		Map<Kind, List<PlacedVector>> vectors = new LinkedHashMap<>();
		for (Kind kind : Kind.values()) {
			vectors.put(kind,
					plan.named(kind)
						.stream()
						.map((element) -> new PlacedVector(element, vector(Weights.copyOf(own(own, element))),
								vector(inContext(plan, element, own))))
						.toList());
		}
		return vectors;
	}

	/** The direction of weights that do not count rarity yet. */
	Map<Feature, Double> direction(Map<Feature, Double> weights) {
		return this.rarity.weigh(weights).direction();
	}

	SparseVector vector(Weights weights) {
		Map<Integer, Double> numbered = new HashMap<>();
		double all = Math.sqrt(1 - this.weighting.themes());
		double alone = Math.sqrt(this.weighting.themes());
		weights.direction()
			.forEach((feature, weight) -> numbered.put(this.dimensions.number(new Dimension(feature, false)),
					all * weight));
		weights.direction(Feature.Topic.class::isInstance)
			.forEach((feature, weight) -> numbered.put(this.dimensions.number(new Dimension(feature, true)),
					alone * weight));
		return SparseVector.of(numbered);
	}

	/** The cosine of the themes of two vectors alone, 0 to 1. */
	double likenessOfThemes(SparseVector a, SparseVector b) {
		double sum = 0;
		for (int place = 0; place < a.size(); place++) {
			if (dimension(a.dimension(place)).alone()) {
				sum += a.weight(place) * b.weightIn(a.dimension(place));
			}
		}
		return (sum > 0) ? Math.min(1, sum / this.weighting.themes()) : 0;
	}

	Dimension dimension(int number) {
		return this.dimensions.get(number);
	}

	private Weights inContext(ReadPlan plan, ReadElement element, Map<ElementId, Map<Feature, Double>> own) {
		Weights weights = Weights.copyOf(own(own, element));
		if (element.element().kind().compareTo(Kind.GOAL) > 0) {
			List<ReadElement> above = plan.above(element);
			for (int level = 0; level < Math.min(above.size(), this.weighting.upward().size()); level++) {
				weights.addAll(own(own, above.get(level)), this.weighting.upward().get(level));
			}
		}
		Weights below = new Weights();
		plan.below(element).forEach((part) -> below.addAll(own(own, part), 1));
		weights.addAll(below.direction(), this.weighting.downward());
		return weights;
	}

	private static Map<Feature, Double> own(Map<ElementId, Map<Feature, Double>> own, ReadElement element) {
		return own.getOrDefault(element.element().id(), Map.of());
	}

}
