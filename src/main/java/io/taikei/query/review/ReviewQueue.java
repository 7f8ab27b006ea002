package io.taikei.query.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.Decision;
import io.taikei.model.PlanId;
import io.taikei.model.ReviewState;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.overlap.DecidedGaps;
import io.taikei.query.overlap.DecidedGaps.StatedGap;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.review.ReviewQueuePage.Neighbour;
import io.taikei.query.review.ReviewQueuePage.Pair;
import io.taikei.query.review.ReviewQueuePage.Progress;
import io.taikei.query.review.ReviewQueueRequest.Show;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be decided of two plans. */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

	/** How many other candidates of an element are told beside a pair. */
	private static final int NEIGHBOURS = 5;

	private final Graph graph;

	private final ComputedOverlaps computed;

	private final DecidedGaps gaps;

	private final PairDecisions decisions;

	ReviewQueue(Graph graph, ComputedOverlaps computed, DecidedGaps gaps, PairDecisions decisions) {
		this.gaps = gaps;
		this.decisions = decisions;
		this.graph = graph;
		this.computed = computed;
	}

	/** One page of the pairs that wait; empty where one of the plans is not loaded. */
	public Optional<ReviewQueuePage> page(ReviewQueueRequest request) {
		Map<String, PlanSummary> plans = this.graph.plans(List.of(request.from().value(), request.to().value()))
			.stream()
			.collect(Collectors.toMap(PlanSummary::id, (plan) -> plan));
		PlanSummary from = plans.get(request.from().value());
		PlanSummary to = plans.get(request.to().value());
		return (from == null || to == null) ? Optional.empty() : Optional.of(page(request, from, to));
	}

	private ReviewQueuePage page(ReviewQueueRequest request, PlanSummary from, PlanSummary to) {
		ComparedPairs compared = this.computed.between(from.id(), to.id());
		Map<String, List<StatedGap>> none = this.gaps.stated(from.id(), to.id());
		Set<String> unsurePlaces = unsurePlaces(from.id(), to.id());
		Map<String, List<Decision>> differing = this.decisions.differing(request.from(), request.to());
		List<QueuedPair> candidates = candidates(request, compared, none, unsurePlaces).stream()
			.map((pair) -> pair.with(differing.getOrDefault(pair.id(), List.of())))
			.toList();
		List<QueuedPair> all = candidates.stream().filter((pair) -> pair.isOf(request.kind())).toList();
		List<QueuedPair> shown = shown(request, all);
		return new ReviewQueuePage(from, to, request.paging().of(shown.size()),
				pairs(request.paging().in(shown), candidates), progress(all),
				explanation(compared, all.isEmpty(), shown.isEmpty()));
	}

	private Set<String> unsurePlaces(String from, String to) {
		return Set.copyOf(this.graph.rows(QueryFile.UNSURE_PLACES,
				Map.of("planIds", List.of(from, to), "below", QueuedPair.SURE_PLACE), String.class,
				(types, row) -> row.get("elementId").asString()));
	}

	private List<QueuedPair> candidates(ReviewQueueRequest request, ComparedPairs compared,
			Map<String, List<StatedGap>> none, Set<String> unsurePlaces) {
		return candidates(parameters(request, compared, false), compared, none, unsurePlaces);
	}

	private List<QueuedPair> candidates(Map<String, Object> parameters, ComparedPairs compared,
			Map<String, List<StatedGap>> none, Set<String> unsurePlaces) {
		return compared.complete(this.graph.rows(QueryFile.REVIEW_QUEUE, parameters, OverlapRow.class, OverlapRow::of))
			.stream()
			.map((row) -> QueuedPair.of(row, none, unsurePlaces))
			.filter(QueuedPair::isCandidate)
			.toList();
	}

	private List<QueuedPair> shown(ReviewQueueRequest request, List<QueuedPair> all) {
		return all.stream()
			.filter((pair) -> pair.isShownIn(request.show()))
			.filter(this.decisions.asked(request))
			.filter((pair) -> request.pair() == null || pair.id().equals(request.pair()))
			.sorted(QueuedPair.MOST_UNCERTAIN)
			.toList();
	}

	/**
	 * How far the decisions on two plans are. Pairs on which nobody has decided are only
	 * counted, as they are many and their evidence is large.
	 */
	public Progress progress(PlanId from, PlanId to) {
		ReviewQueueRequest all = new ReviewQueueRequest(from, to, null, null, Show.ALL, null, null, null,
				Paging.whole());
		ComparedPairs compared = this.computed.between(from.value(), to.value());
		Map<String, List<StatedGap>> none = this.gaps.stated(from.value(), to.value());
		List<UndecidedPair> undecided = this.graph
			.rows(QueryFile.UNDECIDED_PAIRS,
					Map.of("fromPlanId", from.value(), "toPlanId", to.value(), "computed", compared.parameter()),
					UndecidedPair.class, UndecidedPair::of)
			.stream()
			.filter(UndecidedPair::isCandidate)
			.toList();
		return progress(candidates(parameters(all, compared, true), compared, none, Set.of())).plus(undecided.size(),
				undecided.stream().filter((pair) -> pair.isOfGap(none)).count(),
				undecided.stream().filter((pair) -> pair.hasChanged(none)).count());
	}

	private static Map<String, Object> parameters(ReviewQueueRequest request, ComparedPairs compared,
			boolean onlyDecided) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("fromPlanId", request.from().value());
		parameters.put("toPlanId", request.to().value());
		parameters.put("branchId", (request.branch() != null) ? request.branch().value() : null);
		parameters.put("onlyDecided", onlyDecided);
		parameters.put("computed", onlyDecided ? List.of() : compared.parameter());
		return parameters;
	}

	private List<Pair> pairs(List<QueuedPair> shown, List<QueuedPair> candidates) {
		List<OverlapRow> rows = this.computed.explained(shown.stream().map(QueuedPair::row).toList());
		LocatedElements located = this.graph
			.located(rows.stream().flatMap((row) -> Stream.of(row.elementId(), row.otherId())).distinct().toList());
		Map<String, ThemeRef> themes = this.graph.themeNames(OverlapRow.themeIds(rows));
		Map<String, List<QueuedPair>> ofElement = candidates.stream()
			.collect(Collectors.groupingBy((pair) -> pair.row().elementId()));
		return IntStream.range(0, rows.size())
			.mapToObj((place) -> shown.get(place).with(rows.get(place)))
			.map((pair) -> new Pair(pair.id(), located.located(pair.row().elementId()),
					located.located(pair.row().otherId()), pair.reason(), pair.row().likeness(themes),
					neighbours(pair, ofElement.getOrDefault(pair.row().elementId(), List.of())),
					pair.gaps().stream().map(StatedGap::provenance).toList(),
					pair.differing().stream().map(LatestDecision::of).toList()))
			.toList();
	}

	private static List<Neighbour> neighbours(QueuedPair pair, List<QueuedPair> candidates) {
		return candidates.stream()
			.filter((candidate) -> !candidate.id().equals(pair.id()))
			.sorted(QueuedPair.HIGHEST_SCORE)
			.limit(NEIGHBOURS)
			.map(QueuedPair::asNeighbour)
			.toList();
	}

	private static Progress progress(List<QueuedPair> pairs) {
		return new Progress(pairs.size(), pairs.stream().filter(QueuedPair::isDecided).count(),
				count(pairs, ReviewState.ACCEPTED), count(pairs, ReviewState.REJECTED),
				count(pairs, ReviewState.UNSURE), pairs.stream().filter(QueuedPair::isOfGap).count(),
				pairs.stream().filter(QueuedPair::hasChanged).count());
	}

	private static long count(List<QueuedPair> pairs, ReviewState state) {
		return pairs.stream().filter((pair) -> pair.state() == state).count();
	}

	private static @Nullable Bilingual explanation(ComparedPairs compared, boolean none, boolean noneShown) {
		if (!compared.isComplete()) {
			return compared.explanation();
		}
		if (none) {
			return AnswerText.of("review.none");
		}
		return noneShown ? AnswerText.of("review.all-decided") : null;
	}

}
