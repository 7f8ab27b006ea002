package io.taikei.succession;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.PlanElement;
import io.taikei.model.Succession.Kind;
import io.taikei.model.Successor;

/**
 * A pair that may be settled.
 *
 * @param kind as what
 * @param from an element of the earlier edition
 * @param to an element of the later edition
 * @param confidence how sure it is, 0 to 1
 */
record Candidate(Kind kind, PlanElement from, PlanElement to, double confidence) {

	private static final Comparator<Candidate> SUREST_FIRST = Comparator.comparingDouble(Candidate::confidence)
		.reversed();

	Successor successor() {
		return Successor.inferred(this.kind, this.from.id(), this.to.id(), this.confidence);
	}

	/** The surest first; equally sure ones stay in their order, that of the plans. */
	static List<Candidate> ranked(Stream<Candidate> candidates, double least) {
		return candidates.filter((candidate) -> candidate.confidence() >= least).sorted(SUREST_FIRST).toList();
	}

}
