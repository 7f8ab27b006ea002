package io.taikei.overlap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.SparseVector;
import io.taikei.overlap.index.Weights;

/**
 * The space in which the elements of some plans are compared. An element's vector joins
 * the directions of all its features and of its themes alone, so that the cosine of two
 * vectors is the mean of the two likenesses, by the share of {@link Weighting#themes}.
 */
final class VectorSpace {

	private final Weighting weighting;

	private final InverseDocumentFrequency rarity;

	private final Dimensions dimensions = new Dimensions();

	VectorSpace(Collection<AnalysedPlan> plans, Weighting weighting) {
		this.weighting = weighting;
		this.rarity = new InverseDocumentFrequency(plans.stream()
			.flatMap(AnalysedPlan::elements)
			.map(AnalysedElement::own)
			.<Set<Feature>>map(Map::keySet)
			.toList());
	}

	/** The vectors of a plan's elements, by kind; those without a name have none. */
	Map<Kind, List<PlacedVector>> vectors(AnalysedPlan plan) {
		Map<ElementId, OwnDirection> own = new HashMap<>();
		plan.elements().forEach((element) -> own.put(element.id(), OwnDirection.of(this.rarity.weigh(element.own()))));
		ElementContext context = new ElementContext(plan, own, this.weighting);
		Map<Kind, List<PlacedVector>> vectors = new EnumMap<>(Kind.class);
		for (Kind kind : Kind.values()) {
			vectors.put(kind,
					plan.named(kind)
						.stream()
						.map((element) -> new PlacedVector(element, vector(Weights.copyOf(context.own(element).all())),
								vector(context.of(element))))
						.toList());
		}
		return vectors;
	}

	/** The vector of a passage by itself. */
	SparseVector vector(Map<Feature, Double> read) {
		return vector(this.rarity.weigh(read));
	}

	private SparseVector vector(Weights weights) {
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

}
