package io.taikei.query.review;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Bilingual;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of two plans to be decided on, the most uncertain first.
 *
 * @param from the plan whose elements come first
 * @param to the other plan
 * @param at which page of how many pairs this is
 * @param pairs the pairs
 * @param progress how far the decisions on both plans are
 * @param explanation says why there is no pair, or why not all could be found; else null
 */
public record ReviewQueuePage(PlanSummary from, PlanSummary to, @JsonUnwrapped PageOf at, List<Pair> pairs,
		Progress progress, @Nullable Bilingual explanation) {

	public ReviewQueuePage {
		pairs = List.copyOf(pairs);
	}

	/**
	 * A pair to be decided on.
	 *
	 * @param id the pair's id, by which it is decided on
	 * @param element the element of the first plan, with its place
	 * @param other the element of the other plan, with its place
	 * @param reason why it stands where it does in the queue
	 * @param likeness how much both are alike, and why, and what was decided
	 */
	public record Pair(String id, LocatedElement element, LocatedElement other, Reason reason,
			@JsonUnwrapped Similarity likeness) {
	}

	/** Why a pair stands where it does, the most urgent first. */
	public enum Reason {

		/** A text or the score has changed since it was decided. */
		CHANGED,

		/** Somebody could not tell. */
		UNSURE,

		/** Its score is near the threshold. */
		NEAR_THRESHOLD,

		/** Nobody has decided yet. */
		UNDECIDED,

		/** It is decided. */
		DECIDED

	}

	/**
	 * How far the decisions on two plans are.
	 *
	 * @param pairs how many pairs there are to be decided on
	 * @param decided on how many somebody has decided
	 * @param accepted how many of these are accepted
	 * @param rejected how many are rejected
	 * @param unsure how many could not be told
	 * @param changed of how many something has changed since
	 */
	public record Progress(long pairs, long decided, long accepted, long rejected, long unsure, long changed) {
	}

}
