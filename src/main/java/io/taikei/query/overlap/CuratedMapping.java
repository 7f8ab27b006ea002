package io.taikei.query.overlap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.MappingProvenance;

/**
 * That somebody or something has established how two elements relate, or that they do
 * not, as a row of a mapping set.
 *
 * @param predicate how the other element relates to the one asked about: a name of SKOS
 * such as {@code broadMatch}
 * @param not whether it rejects the pair
 * @param provenance how it was established, by whom or what, and why
 */
public record CuratedMapping(String predicate, boolean not, @JsonUnwrapped MappingProvenance provenance) {

	/** The same as {@code not}, which is a word of the language of templates. */
	public boolean rejects() {
		return this.not;
	}

}
