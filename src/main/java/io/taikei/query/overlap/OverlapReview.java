package io.taikei.query.overlap;

import io.taikei.model.ReviewState;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Who decided on a computed overlap, when and why; what was not kept is null.
 *
 * @param reviewer the person, by name or role
 * @param reviewedAt when
 * @param note why
 */
public record OverlapReview(@Nullable String reviewer, @Nullable String reviewedAt, @Nullable String note) {

	/** The review of an overlap; null where nobody decided on it. */
	public static @Nullable OverlapReview of(MapAccessor overlap) {
		return ReviewState.UNREVIEWED.name().equals(overlap.get("reviewState").asString()) ? null : new OverlapReview(
				text(overlap, "reviewer"), text(overlap, "reviewedAt"), text(overlap, "reviewNote"));
	}

	/** As text, whatever type it was stored in; nothing where it is blank. */
	private static @Nullable String text(MapAccessor overlap, String name) {
		Value value = overlap.get(name);
		String text = value.isNull() ? "" : value.asObject().toString();
		return text.isBlank() ? null : text;
	}

}
