package io.taikei.overlap;

import java.util.function.BooleanSupplier;

import io.taikei.model.Overlap.Tier;
import io.taikei.model.Predicate;

/**
 * Names the relation of two elements in the words of SKOS, as seen from the higher one:
 * <ol>
 * <li>{@code relatedMatch}, where the pair is not direct;
 * <li>{@code exactMatch}, where the titles are the same but for width;
 * <li>{@code closeMatch}, where each is the other's best counterpart of its kind;
 * <li>{@code narrowMatch}, where the other stands lower in its plan's tree, so that it
 * covers a part;
 * <li>{@code relatedMatch} else.
 * </ol>
 */
final class PredicateRule {

	private PredicateRule() {
	}

	/**
	 * The predicate of a pair.
	 * @param tier how directly the two go with each other
	 * @param mutual whether each is the other's best of its kind; asked only where that
	 * counts
	 */
	static Predicate of(Pairing pairing, Tier tier, BooleanSupplier mutual) {
		if (tier != Tier.DIRECT) {
			return Predicate.RELATED_MATCH;
		}
		if (pairing.higher().title().equals(pairing.lower().title())) {
			return Predicate.EXACT_MATCH;
		}
		if (mutual.getAsBoolean()) {
			return Predicate.CLOSE_MATCH;
		}
		return (pairing.higher().kind().compareTo(pairing.lower().kind()) < 0) ? Predicate.NARROW_MATCH
				: Predicate.RELATED_MATCH;
	}

}
