package io.taikei.overlap;

import java.util.List;

import io.taikei.model.Overlap;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.VectorSpace;

/**
 * Finds the thematic overlaps between the elements of two plans. What it finds depends on
 * the two plans and the document frequencies alone, to the last bit.
 */
public final class OverlapFinder {

	private final DocumentFrequencies frequencies;

	private final Weighting weighting;

	/**
	 * A finder that weighs features by how rare they are.
	 * @param frequencies how rare they are
	 */
	public OverlapFinder(DocumentFrequencies frequencies) {
		this(frequencies, Weighting.STANDARD);
	}

	OverlapFinder(DocumentFrequencies frequencies, Weighting weighting) {
		this.frequencies = frequencies;
		this.weighting = weighting;
	}

	/**
	 * The overlaps of two plans without their evidence, in the order of their ids; future
	 * visions and projects, too general to compare, have none.
	 */
	public List<Overlap> between(AnalysedPlan one, AnalysedPlan other) {
		VectorSpace space = new VectorSpace(this.frequencies, this.weighting);
		return new PlanComparison(PlacedPlan.of(one, space), PlacedPlan.of(other, space), space, this.weighting)
			.overlaps();
	}

}
