package io.taikei.model;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How a mapping was established, by whom or what, and why.
 *
 * @param justification the kind of matching, a term of semapv such as
 * {@code semapv:ManualMappingCuration}
 * @param decidedBy who or what decided
 * @param tool the tool that was used, with its version where that is known; null where
 * none is named
 * @param review what somebody else found on reviewing it; null where nobody did
 * @param comment the reason in a sentence, for a planner to read; empty where a decision
 * of the ledger gives none
 * @param date when it was decided
 * @param source the line of the mapping set; null where it is a decision of the ledger
 * @param importedBy who brought a decision of the ledger by a file; null where nobody did
 */
public record MappingProvenance(String justification, Decider decidedBy, @Nullable String tool, @Nullable Review review,
		String comment, LocalDate date, @Nullable SourceSpan source, @Nullable String importedBy) {

	/** One of a mapping set. */
	public MappingProvenance(String justification, Decider decidedBy, @Nullable String tool, @Nullable Review review,
			String comment, LocalDate date, SourceSpan source) {
		this(justification, decidedBy, tool, review, comment, date, source, null);
	}

	/**
	 * The line of the mapping set.
	 * @throws NullPointerException if it is a decision of the ledger
	 */
	public SourceSpan line() {
		return Objects.requireNonNull(this.source, "A mapping set has lines");
	}

	/** Whether a person decided on it, or confirmed what something else had decided. */
	public boolean byPerson() {
		return this.decidedBy.kind() == Decider.Kind.PERSON || confirmed();
	}

	/** Whether somebody who reviewed it found it right. */
	public boolean confirmed() {
		return this.review != null && this.review.verdict() == Verdict.CONFIRMED;
	}

	/** Whether somebody who reviewed it found the opposite. */
	public boolean disputed() {
		return this.review != null && this.review.verdict() == Verdict.DISAGREED;
	}

	/**
	 * A review of a mapping that somebody or something else had decided on.
	 *
	 * @param reviewer the reviewer's name or role
	 * @param verdict what the reviewer found
	 * @param date when; null where that is not known
	 */
	public record Review(String reviewer, Verdict verdict, @Nullable LocalDate date) {
	}

	/** What a reviewer can find. */
	public enum Verdict {

		/** The mapping is right. */
		CONFIRMED,

		/** It can't be told. */
		UNSURE,

		/** The mapping is wrong. */
		DISAGREED

	}

}
