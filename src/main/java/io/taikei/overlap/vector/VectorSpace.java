package io.taikei.overlap.vector;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.SparseVector;
import io.taikei.overlap.index.Weights;

/**
 * The space in which the elements of some plans are compared. An element's vector joins
 * the directions of all its features and of its themes alone, so that the cosine of two
 * vectors is the mean of the two likenesses, by the share of {@link Weighting#themes}.
 * What vectors have in common does not depend on what else is in the space. Any number of
 * threads may use it.
 */
public final class VectorSpace {

	private final DocumentFrequencies frequencies;

	private final Weighting weighting;

	private final Dimensions dimensions = new Dimensions();

	public VectorSpace(DocumentFrequencies frequencies, Weighting weighting) {
		this.frequencies = frequencies;
		this.weighting = weighting;
	}

	/**
	 * The vectors of a plan's elements, by kind and in the order of their ids; those
	 * without a name have none.
	 */
	public Map<Kind, List<PlacedVector>> vectors(AnalysedPlan plan) {
		ElementContext context = context(plan, plan.analysed().stream());
		Map<Kind, List<PlacedVector>> vectors = new EnumMap<>(Kind.class);
		for (Kind kind : Kind.values()) {
			vectors.put(kind, plan.named(kind).stream().map((element) -> place(element, context)).toList());
		}
		return vectors;
	}

	/** The vectors of some elements of a plan; those without a name have none. */
	public List<PlacedVector> vectors(AnalysedPlan plan, Collection<ElementId> ids) {
		List<AnalysedElement> elements = plan.analysed()
			.stream()
			.filter((element) -> element.title() != null && ids.contains(element.id()))
			.toList();
		ElementContext context = context(plan,
				elements.stream()
					.flatMap((element) -> Stream
						.of(Stream.of(element), plan.above(element).stream(), plan.below(element))
						.flatMap((near) -> near)));
		return elements.stream().map((element) -> place(element, context)).toList();
	}

	private ElementContext context(AnalysedPlan plan, Stream<AnalysedElement> elements) {
		Map<ElementId, AnalysedElement> read = new HashMap<>();
		Map<ElementId, OwnDirection> own = new HashMap<>();
		elements.filter((element) -> read.put(element.id(), element) == null)
			.forEach((element) -> own.put(element.id(), OwnDirection.of(this.frequencies.weigh(element.own()))));
		return new ElementContext(plan, own, AddressedThemes.of(read), this.weighting);
	}

	private PlacedVector place(AnalysedElement element, ElementContext context) {
		return PlacedVector.of(element, context.policy(element), context.themes(element),
				vector(Weights.copyOf(context.own(element).all())), vector(context.of(element)));
	}

	/** The vector of a passage by itself. */
	public SparseVector vector(Map<Feature, Double> read) {
		return vector(this.frequencies.weigh(read));
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
	public double likenessOfThemes(SparseVector a, SparseVector b) {
		double sum = 0;
		for (int place = 0; place < a.size(); place++) {
			if (dimension(a.dimension(place)).alone()) {
				sum += a.weight(place) * b.weightIn(a.dimension(place));
			}
		}
		return (sum > 0) ? Math.min(1, sum / this.weighting.themes()) : 0;
	}

	/**
	 * What two texts both say: the likeness of their words, and of the themes that both
	 * address.
	 */
	public double said(SparseVector a, Predicate<ThemeId> ofA, SparseVector b, Predicate<ThemeId> ofB) {
		double sum = 0;
		for (int place = 0; place < a.size(); place++) {
			int dimension = a.dimension(place);
			if (!(dimension(dimension).feature() instanceof Feature.Topic(ThemeId theme))
					|| (ofA.test(theme) && ofB.test(theme))) {
				sum += a.weight(place) * b.weightIn(dimension);
			}
		}
		return sum;
	}

	/** How many dimensions it has by now. */
	public int size() {
		return this.dimensions.size();
	}

	Dimension dimension(int number) {
		return this.dimensions.get(number);
	}

}
