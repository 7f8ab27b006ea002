package io.taikei.overlap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.taikei.overlap.index.Hit;

/**
 * Pairs the elements of one kind in a plan with those of the same or a lower kind in
 * another. The elements of the higher kind compete for each of the lower: an element is
 * mostly about its best counterparts, so a likeness counts by its share of the best one.
 * Elements of the same kind compete on both sides, and the share is the geometric mean.
 */
final class CandidateScoring {

	/** How many counterparts of an element are looked at. */
	private static final int COUNTERPARTS = 12;

	/** The score below which a pair is no overlap. */
	private static final double LEAST_SCORE = 0.1;

	private final CandidateIndex higher;

	private final CandidateIndex lower;

	private final boolean sameKind;

	private final Map<Pair, Double> likeness = new LinkedHashMap<>();

	private final double[] bestOfHigher;

	private final double[] bestOfLower;

	CandidateScoring(CandidateIndex higher, CandidateIndex lower, boolean sameKind) {
		this.higher = higher;
		this.lower = lower;
		this.sameKind = sameKind;
		this.bestOfHigher = new double[higher.vectors().size()];
		this.bestOfLower = new double[lower.vectors().size()];
	}

	/**
	 * The pairs that overlap.
	 * @param power to which the share counts
	 */
	List<Pairing> pairings(double power) {
		for (int place = 0; place < this.bestOfLower.length; place++) {
			for (Hit hit : this.higher.likest(this.lower.vectors().get(place), COUNTERPARTS)) {
				meet(this.higher.place(hit), place, hit.score());
			}
		}
		if (this.sameKind) {
			for (int place = 0; place < this.bestOfHigher.length; place++) {
				for (Hit hit : this.lower.likest(this.higher.vectors().get(place), COUNTERPARTS)) {
					meet(place, this.lower.place(hit), hit.score());
				}
			}
		}
		return this.likeness.entrySet()
			.stream()
			.map((entry) -> pairing(entry.getKey(), entry.getValue(), power))
			.filter((pairing) -> pairing.score() >= LEAST_SCORE)
			.toList();
	}

	private void meet(int higherPlace, int lowerPlace, double value) {
		this.likeness.put(new Pair(higherPlace, lowerPlace), value);
		this.bestOfHigher[higherPlace] = Math.max(this.bestOfHigher[higherPlace], value);
		this.bestOfLower[lowerPlace] = Math.max(this.bestOfLower[lowerPlace], value);
	}

	private Pairing pairing(Pair pair, double value, double power) {
		double share = value / this.bestOfLower[pair.lower()];
		if (this.sameKind) {
			share = value / Math.sqrt(this.bestOfHigher[pair.higher()] * this.bestOfLower[pair.lower()]);
		}
		return new Pairing(this.higher.vectors().get(pair.higher()), this.lower.vectors().get(pair.lower()), value,
				share, Math.sqrt(value) * Math.pow(share, power));
	}

	private record Pair(int higher, int lower) {
	}

}
