package io.taikei.query.review;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.MappingProvenance;
import io.taikei.model.ReviewState;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.ElementRef;
import io.taikei.text.Bilingual;
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
	 * @param neighbours the other candidates of the element in the other plan, the
	 * highest score first
	 * @param gaps who or what says that one of both has no counterpart in the other plan
	 * @param differing where the last decisions of two people differ, the last one of
	 * each, the latest first; else none
	 */
	public record Pair(String id, LocatedElement element, LocatedElement other, Reason reason,
			@JsonUnwrapped Similarity likeness, List<Neighbour> neighbours, List<MappingProvenance> gaps,
			List<LatestDecision> differing) {

		public Pair {
			neighbours = List.copyOf(neighbours);
			gaps = List.copyOf(gaps);
			differing = List.copyOf(differing);
		}

	}

	/**
	 * Another candidate of the same element.
	 *
	 * @param id the pair's id
	 * @param other the element of the other plan
	 * @param score the computed strength, 0 to 1; null where nothing was computed
	 * @param reviewState what people decided on it
	 */
	public record Neighbour(String id, ElementRef other, @Nullable Double score, ReviewState reviewState) {
	}

	/** Why a pair stands where it does, the most urgent first. */
	public enum Reason {

		/** A text or the score has changed since it was decided. */
		CHANGED,

		/** Its score is near the threshold. */
		NEAR_THRESHOLD,

		/**
		 * The place of one of both was inferred, and is not sure: what it is about may be
		 * another matter.
		 */
		UNSURE_PLACE,

		/** Nobody has decided yet. */
		UNDECIDED,

		/** Somebody could not tell: it comes back once the others are seen. */
		UNSURE,

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
	 * @param none how many are of an element that has no counterpart
	 * @param changed of how many something has changed since
	 */
	public record Progress(long pairs, long decided, long accepted, long rejected, long unsure, long none,
			long changed) {

		/** With more pairs on which nobody decided, some of an element without one. */
		Progress plus(long morePairs, long ofGaps, long changedSince) {
			return new Progress(this.pairs + morePairs, this.decided + ofGaps, this.accepted, this.rejected,
					this.unsure, this.none + ofGaps, this.changed + changedSince);
		}

	}

}
