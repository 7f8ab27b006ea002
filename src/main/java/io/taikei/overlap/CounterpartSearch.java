package io.taikei.overlap;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.overlap.index.BlockSearch;
import io.taikei.overlap.index.Hit;
import io.taikei.overlap.index.InvertedIndex;
import io.taikei.overlap.index.Thresholds;

/**
 * Searches the counterparts of some elements of a plan in all plans of other
 * municipalities.
 * <p>
 * A pair's score is no more than the root of what counts of its likeness. So the most
 * promising elements are scored, and then all others that are as like as the best of
 * these need.
 */
final class CounterpartSearch {

	/**
	 * How many blocks, and documents of them, are searched first, for each counterpart
	 * that is asked for.
	 */
	private static final int PROMISING = 6;

	private static final Comparator<Hit> LIKEST_FIRST = (one, other) -> Double.compare(other.score(), one.score());

	/** Keeps what a rounded root might leave out. */
	private static final double MARGIN = 1 - 1e-9;

	/** How much less than it is shown a score may be. */
	private static final double ROUNDING = 0.000501;

	private final BlockSearch search;

	private final List<IndexedElement> elements;

	private final ScoreLimits limits;

	private final OverlapAssembly assembly;

	private final PairScoring scoring;

	/**
	 * @param plan the plan whose elements' counterparts are searched
	 * @param index all elements, in context
	 * @param elements the same by their numbers
	 * @param limits how much of their likeness counts, by their numbers
	 */
	CounterpartSearch(IndexedPlan plan, InvertedIndex index, List<IndexedElement> elements, ScoreLimits limits,
			OverlapAssembly assembly) {
		this.search = index.searchOutside(plan.first(), plan.end());
		this.elements = elements;
		this.limits = limits;
		this.assembly = assembly;
		this.scoring = new PairScoring(assembly.weighting());
	}

	/** An element's k best overlaps, by descending shown score, then the other's id. */
	List<Overlap> best(IndexedElement element, int k) {
		this.search.begin(element.vector().inContext());
		Best best = new Best(k);
		offer(element, this.search.promising(PROMISING * k), best);
		offer(element,
				this.search.others(new Thresholds.OfPart(likeness(best.least()), this.limits.of(element.vector()))),
				best);
		return best.sorted().map((found) -> overlap(element, found)).toList();
	}

	private void offer(IndexedElement element, List<Hit> hits, Best best) {
		hits.sort(LIKEST_FIRST);
		for (Hit hit : hits) {
			if (Math.sqrt(hit.score()) < best.least()) {
				return;
			}
			find(element, hit, best.least()).forEach(best::offer);
		}
	}

	/** All overlaps of an element whose shown score is what is asked of the other's. */
	Stream<Overlap> reaching(IndexedElement element, double[] shown, Thresholds thresholds) {
		this.search.begin(element.vector().inContext());
		return this.search.others(thresholds)
			.stream()
			.flatMap((hit) -> find(element, hit, score(shown[hit.document()]))
				.filter((found) -> found.shown() >= shown[hit.document()]))
			.map((found) -> overlap(element, found));
	}

	/** The least score that may be shown so. */
	static double score(double shown) {
		return Math.max(Pairing.LEAST_SCORE, shown - ROUNDING);
	}

	/**
	 * The likeness from which on a score is possible.
	 * @param score more than 0
	 */
	static double likeness(double score) {
		return score * score * MARGIN;
	}

	/** The overlap with what was hit, if there is one and its score is of use. */
	private Stream<Found> find(IndexedElement element, Hit hit, double least) {
		IndexedElement other = this.elements.get(hit.document());
		return this.scoring.pairing(element, other, hit.score(), least)
			.filter((pairing) -> !isOfSameMunicipality(element, other))
			.map((pairing) -> Found.of(other, pairing))
			.stream();
	}

	private static boolean isOfSameMunicipality(IndexedElement one, IndexedElement other) {
		return one.plan().id().municipality().equals(other.plan().id().municipality());
	}

	private Overlap overlap(IndexedElement element, Found found) {
		return this.assembly.overlap(found.pairing(),
				() -> this.scoring.isMutual(element, found.other(), found.pairing().score()));
	}

	/**
	 * A counterpart that was found.
	 *
	 * @param other the counterpart
	 * @param pairing how it pairs with the element
	 * @param shown the pair's score as it is kept and shown
	 */
	private record Found(IndexedElement other, Pairing pairing, double shown) {

		static Found of(IndexedElement other, Pairing pairing) {
			return new Found(other, pairing, Overlap.rounded(pairing.score()));
		}

		ElementId id() {
			return this.other.id();
		}

	}

	/** The k best of those that are offered. */
	private static final class Best {

		private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::shown)
			.reversed()
			.thenComparing(Found::id);

		private final int k;

		private final PriorityQueue<Found> found = new PriorityQueue<>(BEST_FIRST.reversed());

		Best(int k) {
			this.k = k;
		}

		/** The score that is needed to enter. */
		double least() {
			return (this.found.size() < this.k) ? Pairing.LEAST_SCORE
					: CounterpartSearch.score(this.found.element().shown());
		}

		void offer(Found counterpart) {
			this.found.add(counterpart);
			if (this.found.size() > this.k) {
				this.found.remove();
			}
		}

		Stream<Found> sorted() {
			return this.found.stream().sorted(BEST_FIRST);
		}

	}

}
