package io.taikei.overlap;

/**
 * Two elements of different plans that may overlap.
 *
 * @param higher the element of the higher kind, or of the first plan
 * @param lower the element of the lower kind, or of the second plan
 * @param likeness the cosine of the two in context, 0 to 1
 * @param share the likeness against the best that the competitors have, 0 to 1
 * @param score the strength, 0 to 1
 */
record Pairing(PlacedVector higher, PlacedVector lower, double likeness, double share, double score) {

	/** Whether the decision rule takes the pair into a comparison. */
	boolean isAccepted(Weighting weighting) {
		return weighting.accepts(this.score, this.lower.kind());
	}

}
