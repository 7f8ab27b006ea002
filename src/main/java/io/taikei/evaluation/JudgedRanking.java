package io.taikei.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;

/**
 * A judged goal and the elements of another plan that could be its counterparts.
 *
 * @param goal the goal
 * @param candidates all elements of one kind, the best score first
 */
public record JudgedRanking(ElementId goal, List<Candidate> candidates) {

	/** How many candidates a person looks at. */
	private static final int DEPTH = 10;

	public JudgedRanking {
		candidates = candidates.stream()
			.sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
			.toList();
	}

	/** The normalised discounted cumulative gain of the first ten, 0 to 1. */
	double ndcg() {
		double ideal = gain(this.candidates.stream().map(Candidate::grade).sorted(Comparator.reverseOrder()).toList());
		return (ideal > 0) ? gain(this.candidates.stream().map(Candidate::grade).toList()) / ideal : 1;
	}

	/** The mean precision at the ranks of the relevant candidates, 0 to 1. */
	double averagePrecision() {
		int relevant = 0;
		double sum = 0;
		for (int rank = 1; rank <= this.candidates.size(); rank++) {
			if (this.candidates.get(rank - 1).isRelevant()) {
				relevant++;
				sum += (double) relevant / rank;
			}
		}
		return (relevant > 0) ? sum / relevant : 1;
	}

	/**
	 * To be divided by another gain, so that the base of the logarithm does not matter.
	 */
	private static double gain(List<Double> grades) {
		return IntStream.range(0, Math.min(DEPTH, grades.size()))
			.mapToDouble((place) -> (Math.pow(2, grades.get(place)) - 1) / Math.log(place + 2))
			.sum();
	}

	/**
	 * A possible counterpart.
	 *
	 * @param id the element
	 * @param score its score; 0 where no overlap was found
	 * @param tier how directly the decision rule takes it
	 * @param likelihood how likely judges call it direct, by its score
	 * @param grade what was judged
	 */
	record Candidate(ElementId id, double score, Tier tier, double likelihood, double grade) {

		boolean accepted() {
			return this.tier == Tier.DIRECT;
		}

		boolean isRelated() {
			return this.grade >= JudgedPair.RELATED;
		}

		boolean isRelevant() {
			return this.grade >= JudgedPair.RELEVANT;
		}

	}

}
