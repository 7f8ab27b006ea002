package io.taikei.query.overlap;

import java.util.List;

import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.ReviewState;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * How much alike two elements of different plans are, and why: what was computed, what
 * people decided and what mapping sets state, apart from each other. At least one of them
 * is there. Similar, never supporting.
 *
 * @param score the computed strength, 0 to 1; like all that follows but for what people
 * decided and what comes of it, null where nothing was computed
 * @param likelihood how many of the pairs of such a score judges call direct, 0 to 1
 * @param share the part of the best score that either has in the other plan, 0 to 1
 * @param parts what the score is made of
 * @param predicate how the other element relates to the one asked about, by a rule: a
 * name of SKOS such as {@code closeMatch}
 * @param tier how directly the two go with each other, by the decision rule
 * @param accepted whether the decision rule takes the pair into a comparison, which it
 * does with direct ones
 * @param counterpart whether both count as counterparts: by the decision rule, a review
 * or a mapping, and none that rejects the pair
 * @param reviewState what people decided on the pair
 * @param review who did, and when; null where nobody did
 * @param found false where it is no longer found and stays for a person's decision only
 * @param evidence why
 * @param explanation says why where there is no evidence of what was computed; else null
 * @param method what computed it
 * @param curated what mapping sets state of the pair, each with who or what decided
 */
public record Similarity(@Nullable Double score, @Nullable Double likelihood, @Nullable Double share,
		@Nullable ScoreParts parts, @Nullable String predicate, @Nullable Tier tier, @Nullable Boolean accepted,
		boolean counterpart, @Nullable ReviewState reviewState, @Nullable OverlapReview review, @Nullable Boolean found,
		@Nullable OverlapEvidence evidence, @Nullable Bilingual explanation, @Nullable Method method,
		List<CuratedMapping> curated) {

	public Similarity {
		curated = List.copyOf(curated);
	}

	/** How sure the likelihood makes it that both are direct; null where it is none. */
	public @Nullable Sureness sureness() {
		return (this.likelihood != null) ? Sureness.of(this.likelihood) : null;
	}

	/** The same without saying why. */
	Similarity withoutReasons() {
		return new Similarity(this.score, this.likelihood, this.share, this.parts, this.predicate, this.tier,
				this.accepted, this.counterpart, this.reviewState, this.review, this.found, null, null, this.method,
				this.curated);
	}

	/** Of two elements of which nothing was computed. */
	static Similarity onlyDecided(boolean counterpart, @Nullable ReviewState state, @Nullable OverlapReview review,
			List<CuratedMapping> curated) {
		return new Similarity(null, null, null, null, null, null, null, counterpart, state, review, null, null, null,
				null, curated);
	}

}
