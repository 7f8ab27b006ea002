package io.taikei.query.path;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.Decider;
import io.taikei.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * How it is known that an element is part of the one above it.
 *
 * @param status stated by the document, inferred, read by a language model, or reviewed
 * by a person
 * @param decidedBy who decided, or, where it is inferred, left it open between the parent
 * and the alternatives; null where nobody did
 * @param confidence from 0 to 1; 1 for what is not inferred
 * @param alternatives other parents that were considered, the likeliest first
 * @param inferred what the inference alone concluded, where somebody has read the
 * document since
 */
public record Link(Provenance status, @Nullable Decider decidedBy, double confidence, List<Candidate> alternatives,
		@Nullable Candidate inferred) {

	public Link {
		alternatives = List.copyOf(alternatives);
	}

	/**
	 * A parent that the inference considered.
	 *
	 * @param element the parent
	 * @param confidence its probability, from 0 to 1
	 */
	public record Candidate(@JsonUnwrapped ElementRef element, double confidence) {
	}

}
