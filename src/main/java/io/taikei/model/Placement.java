package io.taikei.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That an element is part of another, and how that is known.
 *
 * @param parent the element one level up
 * @param standing stated by the document, inferred, or reviewed by a person
 * @param confidence from 0 to 1; 1 for what is stated or reviewed
 * @param alternatives other parents the inference considered, the likeliest first
 * @param inferred what the inference alone concluded, where a person has decided since
 */
public record Placement(ElementId parent, Standing standing, double confidence, List<Candidate> alternatives,
		@Nullable Candidate inferred) {

	public Placement {
		alternatives = List.copyOf(alternatives);
	}

	public static Placement stated(ElementId parent) {
		return new Placement(parent, Standing.STATED, 1, List.of(), null);
	}

	public static Placement inferred(ElementId parent, double confidence, List<Candidate> alternatives) {
		return new Placement(parent, Standing.INFERRED, confidence, alternatives, null);
	}

	/**
	 * A parent that the inference considered.
	 *
	 * @param parent the element
	 * @param confidence its probability, from 0 to 1
	 */
	public record Candidate(ElementId parent, double confidence) {
	}

}
