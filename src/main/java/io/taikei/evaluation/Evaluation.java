package io.taikei.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;

/**
 * How well overlaps agree with what was judged, over the judged goals and their
 * counterparts of one kind. All measures go from 0 to 1.
 *
 * @param ndcg the mean nDCG of the first ten counterparts, with gains 2^grade - 1
 * @param ndcgInterval its bootstrap interval over goals
 * @param map the mean average precision
 * @param precision how many of the accepted pairs are relevant
 * @param recall how many of the relevant pairs are accepted
 * @param f1 the harmonic mean of the two
 * @param f1Interval its bootstrap interval over goals
 * @param heldOutF1 F1 where each goal's threshold is the best one of the other goals
 * @param relatedPrecision how many of the pairs that are direct or related have to do
 * with each other
 * @param reliability what the likelihoods are worth
 */
public record Evaluation(double ndcg, BootstrapInterval ndcgInterval, double map, double precision, double recall,
		double f1, BootstrapInterval f1Interval, double heldOutF1, double relatedPrecision, Reliability reliability) {

	/**
	 * Evaluates overlaps.
	 * @param overlaps all overlaps of the two plans
	 * @param judged the judged pairs; every other pair of a judged goal has grade 0
	 * @param candidates the elements that could be counterparts
	 */
	public static Evaluation of(Collection<Overlap> overlaps, Collection<JudgedPair> judged,
			Collection<ElementId> candidates) {
		return of(rankings(scores(overlaps), judged, candidates));
	}

	public static Evaluation of(List<JudgedRanking> rankings) {
		Decisions decisions = Decisions.of(rankings);
		return new Evaluation(ndcg(rankings), BootstrapInterval.of(rankings, Evaluation::ndcg),
				rankings.stream().mapToDouble(JudgedRanking::averagePrecision).average().orElse(1),
				decisions.precision(), decisions.recall(), decisions.f1(),
				BootstrapInterval.of(rankings, (drawn) -> Decisions.of(drawn).f1()),
				Decisions.leaveOneOut(rankings).f1(), relatedPrecision(rankings), Reliability.of(rankings));
	}

	/** F1 on some goals by the threshold that is best for others, as of other cities. */
	public static double transferredF1(List<JudgedRanking> rankings, List<JudgedRanking> others) {
		return Decisions.from(Decisions.bestThreshold(others), rankings).f1();
	}

	private static double relatedPrecision(List<JudgedRanking> rankings) {
		return rankings.stream()
			.flatMap((ranking) -> ranking.candidates().stream())
			.filter((candidate) -> candidate.tier().isAtLeast(Tier.RELATED))
			.mapToInt((candidate) -> candidate.isRelated() ? 1 : 0)
			.average()
			.orElse(1);
	}

	public static Map<Pair, Score> scores(Collection<Overlap> overlaps) {
		return overlaps.stream()
			.collect(Collectors.toMap((overlap) -> Pair.of(overlap.a(), overlap.b()),
					(overlap) -> new Score(overlap.score(), overlap.tier(), overlap.likelihood())));
	}

	/** The ranking of the candidates for each judged goal; what has no score has 0. */
	public static List<JudgedRanking> rankings(Map<Pair, Score> scores, Collection<JudgedPair> judged,
			Collection<ElementId> candidates) {
		Map<Pair, Double> grades = judged.stream()
			.collect(Collectors.toMap((pair) -> Pair.of(pair.goal(), pair.counterpart()), JudgedPair::grade));
		return judged.stream()
			.map(JudgedPair::goal)
			.distinct()
			.map((goal) -> new JudgedRanking(goal,
					candidates.stream()
						.map((id) -> candidate(id, scores.getOrDefault(Pair.of(goal, id), Score.NONE),
								grades.getOrDefault(Pair.of(goal, id), 0.0)))
						.toList()))
			.toList();
	}

	static JudgedRanking.Candidate candidate(ElementId id, Score score, double grade) {
		return new JudgedRanking.Candidate(id, score.value(), score.tier(), score.likelihood(), grade);
	}

	private static double ndcg(List<JudgedRanking> rankings) {
		return rankings.stream().mapToDouble(JudgedRanking::ndcg).average().orElse(1);
	}

	/**
	 * What a method says of a pair.
	 *
	 * @param value its score
	 * @param tier how directly the decision rule takes it
	 * @param likelihood how likely judges call it direct
	 */
	public record Score(double value, Tier tier, double likelihood) {

		static final Score NONE = new Score(0, Tier.WEAK, 0);

	}

	/**
	 * Two elements, whichever comes first.
	 *
	 * @param a the element with the smaller id
	 * @param b the other
	 */
	public record Pair(ElementId a, ElementId b) {

		public static Pair of(ElementId one, ElementId other) {
			return (one.compareTo(other) < 0) ? new Pair(one, other) : new Pair(other, one);
		}

	}

}
