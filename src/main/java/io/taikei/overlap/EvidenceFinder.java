package io.taikei.overlap;

import java.util.HashMap;
import java.util.List;

import io.taikei.model.Theme;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.PassageReader;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.VectorSpace;

/**
 * Says why elements of different plans are alike. It is asked for the pairs that are
 * shown or kept with their evidence.
 */
public final class EvidenceFinder {

	private final PassageReader reader;

	private final DocumentFrequencies frequencies;

	/**
	 * A finder of evidence.
	 * @param themes the vocabulary that the plans were analysed by
	 * @param frequencies those that they were compared by
	 */
	public EvidenceFinder(List<Theme> themes, DocumentFrequencies frequencies) {
		this.reader = new PassageReader(themes, Weighting.STANDARD);
		this.frequencies = frequencies;
	}

	/** Places the elements of plans, for any number of pairs of them. */
	public PairEvidence between(AnalysedPlan... plans) {
		VectorSpace space = new VectorSpace(this.frequencies, Weighting.STANDARD);
		PairEvidence evidence = new PairEvidence(space, this.reader, new HashMap<>());
		List.of(plans).forEach(evidence::add);
		return evidence;
	}

}
