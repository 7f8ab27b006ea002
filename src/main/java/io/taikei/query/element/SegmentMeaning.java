package io.taikei.query.element;

import java.util.List;
import java.util.Objects;

import io.taikei.model.Decider;
import io.taikei.model.Overlap.Tier;
import io.taikei.query.AnswerText;
import io.taikei.query.element.PathSegment.Basis;
import io.taikei.query.element.PathSegment.Relation;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a hop of a way is, in words. */
final class SegmentMeaning {

	private SegmentMeaning() {
	}

	static Bilingual of(Relation relation, Basis basis, @Nullable Tier tier, @Nullable Decider decider,
			@Nullable Double strength, List<String> terms) {
		return switch (relation) {
			case PART_OF -> AnswerText.of("segment.part-of", behind(place(basis, strength), decider));
			case ADDRESSES -> AnswerText.of("segment.addresses", Bilingual.listing(terms));
			case OVERLAPS -> overlap(tier, Objects.requireNonNull(strength));
			case DECIDED_OVERLAP ->
				AnswerText.of("segment.decided", behind(AnswerText.of("segment.reviewed"), decider));
			case CURATED_OVERLAP -> AnswerText.of("segment.curated", behind(mapping(basis), decider));
		};
	}

	private static Bilingual overlap(@Nullable Tier tier, double strength) {
		return (tier == Tier.RELATED) ? AnswerText.of("segment.related", strength)
				: AnswerText.of("segment.overlaps", strength);
	}

	private static Bilingual place(Basis basis, @Nullable Double strength) {
		return switch (basis) {
			case STATED -> AnswerText.of("standing.STATED");
			case INFERRED, SIMILAR ->
				AnswerText.of("segment.inferred", AnswerText.of("standing.INFERRED"), Objects.requireNonNull(strength));
			case MODEL_READ -> AnswerText.of("standing.MODEL_READ");
			case REVIEWED -> AnswerText.of("standing.REVIEWED");
		};
	}

	private static Bilingual mapping(Basis basis) {
		return switch (basis) {
			case REVIEWED -> AnswerText.of("segment.curated.reviewed");
			case MODEL_READ -> AnswerText.of("segment.curated.model-read");
			case STATED, INFERRED, SIMILAR -> AnswerText.of("curated.TOOL");
		};
	}

	/** With the name of who decided behind it, where anybody did. */
	private static Bilingual behind(Bilingual text, @Nullable Decider decider) {
		return (decider != null) ? AnswerText.of("segment.decided-by", text, decider.name()) : text;
	}

}
