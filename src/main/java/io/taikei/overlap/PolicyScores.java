package io.taikei.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.overlap.vector.PlacedVector;
import org.jspecify.annotations.Nullable;

/** The scores that the policies of initiatives have with elements of another plan. */
final class PolicyScores {

	/** Where no initiatives are compared with what stands higher. */
	static final PolicyScores NONE = new PolicyScores(null);

	/** By the policy, then by the other. */
	private final @Nullable Map<ElementId, Map<ElementId, Double>> scores;

	private PolicyScores(@Nullable Map<ElementId, Map<ElementId, Double>> scores) {
		this.scores = scores;
	}

	/** Of the pairs of policies with elements of their kind or a higher one. */
	static PolicyScores of(List<Pairing> pairings) {
		Map<ElementId, Map<ElementId, Double>> scores = new HashMap<>();
		pairings.forEach((pairing) -> scores.computeIfAbsent(pairing.lower().id(), (first) -> new HashMap<>())
			.put(pairing.higher().id(), pairing.score()));
		return new PolicyScores(scores);
	}

	/**
	 * The score that an element's policy has with the higher one of another plan, the
	 * least one where both do not overlap; 1 where there is none to ask.
	 */
	double of(PlacedVector higher, PlacedVector lower) {
		if (this.scores == null || lower.policy() == null) {
			return 1;
		}
		return this.scores.getOrDefault(lower.policy(), Map.of()).getOrDefault(higher.id(), Pairing.LEAST_SCORE);
	}

}
