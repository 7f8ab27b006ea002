package io.taikei.query.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.graph.Roles;
import io.taikei.model.Decision;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ReviewState;
import io.taikei.overlap.analysis.TierThresholds;
import io.taikei.query.overlap.DecidedGaps.StatedGap;
import io.taikei.query.overlap.OverlapReview;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.ElementRef;
import io.taikei.query.review.ReviewQueuePage.Neighbour;
import io.taikei.query.review.ReviewQueuePage.Reason;
import io.taikei.query.review.ReviewQueueRequest.Show;
import org.jspecify.annotations.Nullable;

/**
 * A pair in its place of the queue.
 *
 * @param row the pair
 * @param likeness how much both are alike, and what was decided
 * @param margin how far its score is from the threshold of the decision rule; the largest
 * number where nothing was computed
 * @param reason why it stands where it does
 * @param gaps who or what says that one of both has no counterpart in the other plan
 * @param differing the last decision of each person where they differ
 */
record QueuedPair(OverlapRow row, Similarity likeness, double margin, Reason reason, List<StatedGap> gaps,
		List<Decision> differing) {

	/** So far from the threshold a pair is hard to tell. */
	private static final double NEAR = 0.05;

	/** Below this confidence, an inferred place makes a pair hard to tell. */
	static final double SURE_PLACE = 0.7;

	/** So far below the threshold pairs are still worth a look. */
	private static final double CANDIDATE = 0.1;

	/** The most uncertain first. */
	static final Comparator<QueuedPair> MOST_UNCERTAIN = Comparator.comparing((QueuedPair pair) -> pair.reason())
		.thenComparingDouble((pair) -> Math.abs(pair.margin()))
		.thenComparing((pair) -> pair.id());

	/** The most alike first. */
	static final Comparator<QueuedPair> HIGHEST_SCORE = Comparator
		.comparing((QueuedPair pair) -> Objects.requireNonNullElse(pair.likeness().score(), 0.0),
				Comparator.reverseOrder())
		.thenComparing((pair) -> pair.id());

	/**
	 * A pair in its place.
	 * @param gapsOfElements who says that elements have no counterpart, by their ids
	 * @param unsurePlaces the ids of elements that may belong elsewhere
	 */
	static QueuedPair of(OverlapRow row, Map<String, List<StatedGap>> gapsOfElements, Set<String> unsurePlaces) {
		Similarity likeness = row.likeness();
		double margin = (likeness.score() == null) ? Double.MAX_VALUE
				: margin(likeness.score(), Roles.kind(row.element()), Roles.kind(row.other()));
		List<StatedGap> gaps = gaps(gapsOfElements, row.elementId(), row.otherId());
		boolean unsurePlace = unsurePlaces.contains(row.elementId()) || unsurePlaces.contains(row.otherId());
		return new QueuedPair(row, likeness, margin,
				(likeness.review() == null && gaps.stream().anyMatch(StatedGap::byPerson)) ? reasonOfGap(gaps)
						: reason(likeness, margin, unsurePlace),
				gaps, List.of());
	}

	/** Who says that one of two elements has no counterpart. */
	static List<StatedGap> gaps(Map<String, List<StatedGap>> gapsOfElements, String elementId, String otherId) {
		return Stream.of(elementId, otherId)
			.flatMap((id) -> gapsOfElements.getOrDefault(id, List.of()).stream())
			.toList();
	}

	/** How far a score is from the threshold of the decision rule. */
	static double margin(double score, Kind one, Kind other) {
		return score - TierThresholds.STANDARD.of(one, other).direct();
	}

	/** What is far too weak is not. */
	static boolean isWorthALook(double margin) {
		return margin >= -CANDIDATE;
	}

	private static Reason reasonOfGap(List<StatedGap> gaps) {
		return gaps.stream().anyMatch(StatedGap::changed) ? Reason.CHANGED : Reason.DECIDED;
	}

	private static Reason reason(Similarity likeness, double margin, boolean unsurePlace) {
		OverlapReview review = likeness.review();
		if (review != null) {
			if (!review.changes().isEmpty()) {
				return Reason.CHANGED;
			}
			return (likeness.reviewState() == ReviewState.UNSURE) ? Reason.UNSURE : Reason.DECIDED;
		}
		if (Math.abs(margin) <= NEAR) {
			return Reason.NEAR_THRESHOLD;
		}
		return unsurePlace ? Reason.UNSURE_PLACE : Reason.UNDECIDED;
	}

	/** The same, whose row has its evidence. */
	QueuedPair with(OverlapRow explained) {
		return new QueuedPair(explained, this.likeness, this.margin, this.reason, this.gaps, this.differing);
	}

	/** The same, on which the last decisions of people differ, if these do. */
	QueuedPair with(List<Decision> decisions) {
		return new QueuedPair(this.row, this.likeness, this.margin, this.reason, this.gaps, decisions);
	}

	String id() {
		return this.row.pairId();
	}

	Neighbour asNeighbour() {
		return new Neighbour(id(), ElementRef.of(this.row.other()), this.likeness.score(), state());
	}

	ReviewState state() {
		return Objects.requireNonNullElse(this.likeness.reviewState(), ReviewState.UNREVIEWED);
	}

	/** Whether a person of this name says that one of both has no counterpart. */
	boolean isOfGapBy(String reviewer) {
		return this.gaps.stream()
			.anyMatch((gap) -> gap.byPerson() && gap.provenance().decidedBy().name().equals(reviewer));
	}

	boolean isDecided() {
		return this.likeness.review() != null || isOfGap();
	}

	/** Whether nobody decided on the pair, but that one of both has no counterpart. */
	boolean isOfGap() {
		return this.likeness.review() == null && this.gaps.stream().anyMatch(StatedGap::byPerson);
	}

	boolean hasChanged() {
		return this.reason == Reason.CHANGED;
	}

	/** Whether it is worth a person's look, or has had it. */
	boolean isCandidate() {
		return this.likeness.review() != null || !this.likeness.curated().isEmpty() || isWorthALook(this.margin);
	}

	boolean isOf(@Nullable Kind kind) {
		return kind == null || Roles.kind(this.row.other()) == kind;
	}

	boolean isShownIn(Show show) {
		return switch (show) {
			case ALL -> true;
			case OPEN -> this.reason != Reason.DECIDED;
			case CHANGED -> hasChanged();
			case DISPUTED -> !this.differing.isEmpty();
			case ACCEPTED -> state() == ReviewState.ACCEPTED;
			case REJECTED -> state() == ReviewState.REJECTED;
			case UNSURE -> state() == ReviewState.UNSURE;
			case NONE -> isOfGap();
		};
	}

}
