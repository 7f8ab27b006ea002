package io.taikei.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Predicate;

/**
 * Names the relation of two elements in the words of SKOS, as seen from the higher one:
 * <ol>
 * <li>{@code relatedMatch}, where the pair is not accepted;
 * <li>{@code exactMatch}, where the titles are the same but for width;
 * <li>{@code closeMatch}, where each is the other's best counterpart of its kind;
 * <li>{@code narrowMatch}, where the other stands lower in its plan's tree, so that it
 * covers a part;
 * <li>{@code relatedMatch} else.
 * </ol>
 */
final class PredicateRule {

	private final Map<ElementId, Double> best;

	private final Weighting weighting;

	/**
	 * A rule for the pairs of two kinds of elements of two plans.
	 */
	PredicateRule(List<Pairing> pairings, Weighting weighting) {
		this.best = pairings.stream()
			.flatMap((pairing) -> Stream.of(pairing.higher(), pairing.lower())
				.map((side) -> Map.entry(side.id(), pairing.score())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
		this.weighting = weighting;
	}

	Predicate of(Pairing pairing) {
		if (!pairing.isAccepted(this.weighting)) {
			return Predicate.RELATED_MATCH;
		}
		if (pairing.higher().title().equals(pairing.lower().title())) {
			return Predicate.EXACT_MATCH;
		}
		if (isBest(pairing, pairing.higher()) && isBest(pairing, pairing.lower())) {
			return Predicate.CLOSE_MATCH;
		}
		return (pairing.higher().kind().compareTo(pairing.lower().kind()) < 0) ? Predicate.NARROW_MATCH
				: Predicate.RELATED_MATCH;
	}

	private boolean isBest(Pairing pairing, PlacedVector side) {
		return pairing.score() >= this.best.getOrDefault(side.id(), 0.0);
	}

}
