package io.taikei.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.overlap.vector.PlacedVector;

/** The best score of each element among the pairs of two kinds of two plans. */
final class BestScores {

	private final Map<ElementId, Double> best = new HashMap<>();

	BestScores(List<Pairing> pairings) {
		for (Pairing pairing : pairings) {
			this.best.merge(pairing.higher().id(), pairing.score(), Math::max);
			this.best.merge(pairing.lower().id(), pairing.score(), Math::max);
		}
	}

	/** Whether each of a pair is the other's best. */
	boolean isMutual(Pairing pairing) {
		return pairing.score() >= best(pairing.higher()) && pairing.score() >= best(pairing.lower());
	}

	private double best(PlacedVector element) {
		return this.best.getOrDefault(element.id(), 0.0);
	}

}
