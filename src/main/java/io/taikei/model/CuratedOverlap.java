package io.taikei.model;

import java.time.LocalDate;

/**
 * An overlap that a person decided on by reading both documents, as a mapping of a set in
 * SSSOM. Kept apart from what was computed.
 *
 * @param subject the first element
 * @param object the second element, of another plan
 * @param predicate how the object relates to the subject
 * @param justification how it was established, such as
 * {@code semapv:ManualMappingCuration}
 * @param authorRole in what role the author decided, such as {@code editor}
 * @param comment the reason in a sentence, for a planner to read
 * @param date when it was decided
 * @param source the line of the mapping set
 */
public record CuratedOverlap(ElementId subject, ElementId object, Predicate predicate, String justification,
		String authorRole, String comment, LocalDate date, SourceSpan source) {
}
