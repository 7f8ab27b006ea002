package io.taikei.query;

import java.util.List;

import io.taikei.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How it is known that an element is part of the one above it.
 *
 * @param status stated by the document, inferred, or reviewed by a person
 * @param confidence from 0 to 1; 1 for what is stated or reviewed
 * @param alternatives other parents the inference considered, the likeliest first
 * @param inferred what the inference alone concluded, where a person has decided since
 */
public record Link(Standing status, double confidence, List<Candidate> alternatives, @Nullable Candidate inferred) {

	public Link {
		alternatives = List.copyOf(alternatives);
	}

	/**
	 * A parent that the inference considered.
	 *
	 * @param id the parent's id
	 * @param code its code
	 * @param title its title
	 * @param confidence its probability, from 0 to 1
	 */
	public record Candidate(String id, @Nullable String code, String title, double confidence) {
	}

}
