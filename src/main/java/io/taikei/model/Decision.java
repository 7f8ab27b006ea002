package io.taikei.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided, as the ledger keeps it for good. The latest on the same matter
 * holds, unless it was undone, which is a decision too.
 *
 * @param id identifies it
 * @param number its place in the ledger, from 1
 * @param subject what it is about
 * @param verdict what was decided
 * @param a the element that it is about; of a pair the one with the smaller id
 * @param b the other element, the plan without a counterpart, or the place; null where
 * there is no second
 * @param by who decided
 * @param at when
 * @param note why; null where nothing was noted
 * @param basis what was computed of the pair then; null where nothing was
 * @param title the title that was decided on; null where it is about something else
 * @param withdraws the id of the decision that it undoes; null where it undoes none
 */
public record Decision(String id, long number, Subject subject, Verdict verdict, DecidedEnd a, @Nullable DecidedEnd b,
		Reviewer by, Instant at, @Nullable String note, @Nullable Basis basis, @Nullable String title,
		@Nullable String withdraws) {

	/** Those that were not undone, in their order, without what undoes others. */
	public static List<Decision> notUndone(List<Decision> decisions) {
		Set<String> undone = decisions.stream()
			.map(Decision::withdraws)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return decisions.stream()
			.filter((decision) -> decision.verdict() != Verdict.WITHDRAWN && !undone.contains(decision.id()))
			.toList();
	}

	/**
	 * The last of each person's decisions on one matter that were not undone, where two
	 * of them differ; none where all agree.
	 * @param decisions all on the matter, the latest first
	 */
	public static List<Decision> differing(List<Decision> decisions) {
		SequencedMap<String, Decision> lastOf = new LinkedHashMap<>();
		notUndone(decisions).forEach((decision) -> lastOf.putIfAbsent(decision.by().name(), decision));
		return lastOf.values().stream().allMatch((decision) -> decision.agreesWith(lastOf.firstEntry().getValue()))
				? List.of() : List.copyOf(lastOf.values());
	}

	@Override
	public String toString() {
		return matter() + ": " + this.verdict;
	}

	/** Whether it says the same as another decision on the same matter. */
	public boolean agreesWith(Decision other) {
		return this.verdict == other.verdict && Objects.equals(this.title, other.title)
				&& (this.verdict != Verdict.PLACED || Objects.equals(idOfB(), other.idOfB()));
	}

	/** The id of the second; null where there is none. */
	public @Nullable String idOfB() {
		return (this.b != null) ? this.b.id() : null;
	}

	/** The same by somebody else, or by nobody that is named. */
	public Decision by(Reviewer reviewer) {
		return new Decision(this.id, this.number, this.subject, this.verdict, this.a, this.b, reviewer, this.at,
				this.note, this.basis, this.title, this.withdraws);
	}

	/** What it is about, in words. */
	public String matter() {
		String element = "%s (%s)".formatted(this.a.id(), this.a.title());
		return (this.b == null) ? element : "%s ~ %s (%s)".formatted(element, this.b.id(), this.b.title());
	}

	/** What a decision is about. */
	public enum Subject {

		/** Whether two elements of different plans correspond. */
		OVERLAP,

		/** That an element has no counterpart in a plan. */
		NO_COUNTERPART,

		/** Where an element belongs. */
		PLACEMENT,

		/** What an element is called. */
		NAMING

	}

	/** What is decided. */
	public enum Verdict {

		/** The two correspond. */
		ACCEPTED,

		/** They do not. */
		REJECTED,

		/** It can't be told. */
		UNSURE,

		/** There is no counterpart. */
		NONE,

		/** This is the place. */
		PLACED,

		/** This is the title. */
		NAMED,

		/** An earlier decision is undone. */
		WITHDRAWN

	}

	/**
	 * Who decided.
	 *
	 * @param name the name, or the role where no name was given
	 * @param role as what
	 */
	public record Reviewer(String name, String role) {
	}

	/**
	 * What was computed of a pair when it was decided.
	 *
	 * @param score the strength, 0 to 1
	 * @param accepted whether the decision rule took it
	 * @param method what computed it
	 */
	public record Basis(double score, boolean accepted, Overlap.Method method) {
	}

}
