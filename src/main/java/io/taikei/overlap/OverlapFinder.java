package io.taikei.overlap;

import java.util.List;

import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.learned.PairFeatures;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.VectorSpace;
import org.jspecify.annotations.Nullable;

/**
 * Finds the thematic overlaps between the elements of two plans. What it finds depends on
 * the two plans and the document frequencies alone, to the last bit.
 */
public final class OverlapFinder {

	/** What computes the overlaps by the standard. */
	public static final Method METHOD = new Method("themes-and-terms-in-context", "4");

	private final DocumentFrequencies frequencies;

	private final Weighting weighting;

	private final @Nullable LearnedRule learned;

	/**
	 * A finder that weighs features by how rare they are.
	 * @param frequencies how rare they are
	 */
	public OverlapFinder(DocumentFrequencies frequencies) {
		this(frequencies, Weighting.STANDARD);
	}

	/**
	 * The same by a learnt rule.
	 * @param learned what tells direct pairs from related ones; null for the standard
	 */
	public OverlapFinder(DocumentFrequencies frequencies, @Nullable LearnedRule learned) {
		this(frequencies, Weighting.STANDARD, learned);
	}

	OverlapFinder(DocumentFrequencies frequencies, Weighting weighting) {
		this(frequencies, weighting, null);
	}

	private OverlapFinder(DocumentFrequencies frequencies, Weighting weighting, @Nullable LearnedRule learned) {
		this.frequencies = frequencies;
		this.weighting = weighting;
		this.learned = learned;
	}

	/**
	 * What computes overlaps; with a learnt rule, its version is a part of the method's.
	 * @param learned what tells direct pairs from related ones; null for the standard
	 */
	public static Method method(@Nullable LearnedRule learned) {
		return (learned == null) ? METHOD
				: new Method(METHOD.name(), METHOD.version() + "+learned-" + learned.version());
	}

	/**
	 * The overlaps of two plans without their evidence, in the order of their ids; future
	 * visions and projects, too general to compare, have none.
	 */
	public List<Overlap> between(AnalysedPlan one, AnalysedPlan other) {
		return comparison(one, other).overlaps();
	}

	/** The same overlaps with what a learnt rule looks at, in no order. */
	public List<Compared> withFeatures(AnalysedPlan one, AnalysedPlan other) {
		return comparison(one, other).withFeatures();
	}

	private PlanComparison comparison(AnalysedPlan one, AnalysedPlan other) {
		VectorSpace space = new VectorSpace(this.frequencies, this.weighting);
		return new PlanComparison(PlacedPlan.of(one, space), PlacedPlan.of(other, space),
				new OverlapAssembly(space, this.weighting, this.learned));
	}

	/**
	 * What two plans have in common.
	 *
	 * @param overlap the overlap
	 * @param features what a learnt rule looks at
	 */
	public record Compared(Overlap overlap, PairFeatures features) {
	}

}
