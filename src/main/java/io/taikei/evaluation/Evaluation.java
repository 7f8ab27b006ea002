package io.taikei.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.ElementId;
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
 */
public record Evaluation(double ndcg, BootstrapInterval ndcgInterval, double map, double precision, double recall,
		double f1, BootstrapInterval f1Interval, double heldOutF1) {

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

	public static Evaluation of(List<Ranking> rankings) {
		Decisions decisions = Decisions.of(rankings);
		return new Evaluation(ndcg(rankings), BootstrapInterval.of(rankings, Evaluation::ndcg),
				rankings.stream().mapToDouble(Ranking::averagePrecision).average().orElse(1), decisions.precision(),
				decisions.recall(), decisions.f1(), BootstrapInterval.of(rankings, (drawn) -> Decisions.of(drawn).f1()),
				Decisions.leaveOneOut(rankings).f1());
	}

	public static Map<Pair, Score> scores(Collection<Overlap> overlaps) {
		return overlaps.stream()
			.collect(Collectors.toMap((overlap) -> Pair.of(overlap.a(), overlap.b()),
					(overlap) -> new Score(overlap.score(), overlap.accepted())));
	}

	/** The ranking of the candidates for each judged goal; what has no score has 0. */
	public static List<Ranking> rankings(Map<Pair, Score> scores, Collection<JudgedPair> judged,
			Collection<ElementId> candidates) {
		Map<Pair, Integer> grades = judged.stream()
			.collect(Collectors.toMap((pair) -> Pair.of(pair.goal(), pair.counterpart()), JudgedPair::grade));
		return judged.stream()
			.map(JudgedPair::goal)
			.distinct()
			.map((goal) -> new Ranking(goal,
					candidates.stream()
						.map((id) -> candidate(id, scores.getOrDefault(Pair.of(goal, id), Score.NONE),
								grades.getOrDefault(Pair.of(goal, id), 0)))
						.toList()))
			.toList();
	}

	private static Ranking.Candidate candidate(ElementId id, Score score, int grade) {
		return new Ranking.Candidate(id, score.value(), score.accepted(), grade);
	}

	private static double ndcg(List<Ranking> rankings) {
		return rankings.stream().mapToDouble(Ranking::ndcg).average().orElse(1);
	}

	/**
	 * What a method says of a pair.
	 *
	 * @param value its score
	 * @param accepted whether the decision rule takes it
	 */
	public record Score(double value, boolean accepted) {

		static final Score NONE = new Score(0, false);

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
