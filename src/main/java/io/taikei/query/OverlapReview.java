package io.taikei.query;

import io.taikei.model.ReviewState;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;

/**
 * Who decided on a computed overlap, and why.
 *
 * @param reviewer the person's name or role; null where the graph does not tell
 * @param reviewedAt when; null where the graph does not tell
 * @param note why; null where nothing was noted
 */
public record OverlapReview(@Nullable String reviewer, @Nullable String reviewedAt, @Nullable String note) {

	/** Of an overlap; null where nobody has decided on it. */
	static @Nullable OverlapReview of(Relationship overlap) {
		return ReviewState.UNREVIEWED.name().equals(overlap.get("reviewState").asString()) ? null : new OverlapReview(
				text(overlap, "reviewer"), text(overlap, "reviewedAt"), text(overlap, "reviewNote"));
	}

	/** Whoever reviews may have written a date as such. */
	private static @Nullable String text(Relationship overlap, String name) {
		Value value = overlap.get(name);
		return (value.isNull() || value.asObject().toString().isBlank()) ? null : value.asObject().toString();
	}

}
