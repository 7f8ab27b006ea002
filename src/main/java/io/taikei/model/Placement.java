package io.taikei.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That an element is part of another, and how that is known.
 *
 * @param parent the element one level up
 * @param standing stated by the document, inferred, read by a language model, or reviewed
 * by a person
 * @param decider who decided on the parent, or, where it is inferred, left it open
 * between the parent and the alternatives; null where nobody did
 * @param confidence from 0 to 1; 1 for what is not inferred
 * @param alternatives other parents that were considered, the likeliest first
 * @param inferred what the inference alone concluded, where somebody has read the
 * document since
 * @param asRead what the plan said when it was read, where somebody has decided since;
 * null where it still says the same
 */
public record Placement(ElementId parent, Provenance standing, @Nullable Decider decider, double confidence,
		List<Candidate> alternatives, @Nullable Candidate inferred, @Nullable Placement asRead) {

	public Placement {
		alternatives = List.copyOf(alternatives);
	}

	/** A place as a plan is read. */
	public Placement(ElementId parent, Provenance standing, @Nullable Decider decider, double confidence,
			List<Candidate> alternatives, @Nullable Candidate inferred) {
		this(parent, standing, decider, confidence, alternatives, inferred, null);
	}

	public static Placement stated(ElementId parent) {
		return new Placement(parent, Provenance.STATED, null, 1, List.of(), null);
	}

	public static Placement inferred(ElementId parent, double confidence, List<Candidate> alternatives) {
		return new Placement(parent, Provenance.INFERRED, null, confidence, alternatives, null);
	}

	/** What somebody decided on reading, where the inference had concluded something. */
	public static Placement decided(ElementId parent, Decider decider, Candidate inferred) {
		return new Placement(parent, Provenance.decidedBy(decider), decider, 1, List.of(), inferred);
	}

	/** The place as the plan was read, whatever was decided since. */
	public Placement read() {
		return (this.asRead != null) ? this.asRead : this;
	}

	/** What somebody decided since the plan was read. */
	public Placement decidedSince(ElementId place, Decider by) {
		Placement read = read();
		Candidate concluded = (read.inferred != null) ? read.inferred : new Candidate(read.parent, read.confidence);
		return new Placement(place, Provenance.decidedBy(by), by, 1, read.alternatives, concluded, read);
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
