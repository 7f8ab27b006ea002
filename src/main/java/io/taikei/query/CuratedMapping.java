package io.taikei.query;

import java.time.LocalDate;

import io.taikei.model.SourceSpan;

/**
 * That a person has established by reading how two elements relate, as a line of a
 * mapping set.
 *
 * @param predicate how the other element relates to the one asked about: a name of SKOS
 * such as {@code broadMatch}
 * @param justification how it was established, such as
 * {@code semapv:ManualMappingCuration}
 * @param authorRole in what role the author decided
 * @param comment the reason
 * @param date when it was decided
 * @param source the line of the mapping set
 */
public record CuratedMapping(String predicate, String justification, String authorRole, String comment, LocalDate date,
		SourceSpan source) {
}
