package io.taikei.query.element;

import java.util.List;
import java.util.Objects;

import io.taikei.model.Decider;
import io.taikei.query.Bilingual;
import io.taikei.query.element.PathSegment.Basis;
import io.taikei.query.element.PathSegment.Relation;
import org.jspecify.annotations.Nullable;

/** What a hop of a way is, in words. */
final class SegmentMeaning {

	private SegmentMeaning() {
	}

	static Bilingual of(Relation relation, Basis basis, @Nullable Decider decider, @Nullable Double strength,
			List<String> terms) {
		return switch (relation) {
			case PART_OF -> Bilingual.of("segment.part-of", behind(place(basis, strength), decider));
			case ADDRESSES -> Bilingual.of("segment.addresses", Bilingual.listing(terms));
			case OVERLAPS -> Bilingual.of("segment.overlaps", Objects.requireNonNull(strength));
			case DECIDED_OVERLAP -> Bilingual.of("segment.decided", behind(Bilingual.of("segment.reviewed"), decider));
			case CURATED_OVERLAP -> Bilingual.of("segment.curated", behind(mapping(basis), decider));
		};
	}

	private static Bilingual place(Basis basis, @Nullable Double strength) {
		return switch (basis) {
			case STATED -> Bilingual.of("standing.STATED");
			case INFERRED, SIMILAR ->
				Bilingual.of("segment.inferred", Bilingual.of("standing.INFERRED"), Objects.requireNonNull(strength));
			case MODEL_READ -> Bilingual.of("standing.MODEL_READ");
			case REVIEWED -> Bilingual.of("standing.REVIEWED");
		};
	}

	private static Bilingual mapping(Basis basis) {
		return switch (basis) {
			case REVIEWED -> Bilingual.of("segment.curated.reviewed");
			case MODEL_READ -> Bilingual.of("segment.curated.model-read");
			case STATED, INFERRED, SIMILAR -> Bilingual.of("curated.TOOL");
		};
	}

	/** With the name of who decided behind it, where anybody did. */
	private static Bilingual behind(Bilingual text, @Nullable Decider decider) {
		return (decider != null) ? Bilingual.of("segment.decided-by", text, decider.name()) : text;
	}

}
