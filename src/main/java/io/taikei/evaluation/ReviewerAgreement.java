package io.taikei.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.taikei.model.Decision.Verdict;

/**
 * How far people agree on pairs that more than one of them decided on.
 *
 * @param pairs how many such pairs there are; all of an element and a plan count as one
 * where people only said that it has no counterpart there
 * @param alpha Krippendorff's alpha of all people, for labels without an order; not a
 * number where nobody could have disagreed
 * @param ofTwo the agreement of each two people who decided on the same
 */
public record ReviewerAgreement(long pairs, double alpha, List<OfTwo> ofTwo) {

	public ReviewerAgreement {
		ofTwo = List.copyOf(ofTwo);
	}

	static ReviewerAgreement of(Collection<Map<String, Verdict>> verdicts) {
		List<Map<String, Verdict>> shared = verdicts.stream().filter((ofPair) -> ofPair.size() > 1).toList();
		List<String> people = List
			.copyOf(new TreeSet<>(shared.stream().flatMap((ofPair) -> ofPair.keySet().stream()).toList()));
		List<OfTwo> ofTwo = new ArrayList<>();
		for (int i = 0; i < people.size(); i++) {
			for (int j = i + 1; j < people.size(); j++) {
				OfTwo two = OfTwo.of(people.get(i), people.get(j), shared);
				if (two.pairs() > 0) {
					ofTwo.add(two);
				}
			}
		}
		return new ReviewerAgreement(shared.size(),
				KrippendorffsAlpha.of(shared.stream().map((ofPair) -> List.copyOf(ofPair.values())).toList()), ofTwo);
	}

	/**
	 * How far two people agree.
	 *
	 * @param one the one
	 * @param other the other
	 * @param pairs how many pairs both decided on
	 * @param agreeing on how many of them they agree
	 * @param kappa Cohen's kappa; not a number where chance alone makes them agree
	 */
	public record OfTwo(String one, String other, long pairs, long agreeing, double kappa) {

		private static OfTwo of(String one, String other, List<Map<String, Verdict>> verdicts) {
			List<Map<String, Verdict>> both = verdicts.stream()
				.filter((ofPair) -> ofPair.containsKey(one) && ofPair.containsKey(other))
				.toList();
			return new OfTwo(one, other, both.size(),
					both.stream().filter((ofPair) -> ofPair.get(one) == ofPair.get(other)).count(),
					CohensKappa.of(both.stream().map((ofPair) -> ofPair.get(one)).toList(),
							both.stream().map((ofPair) -> ofPair.get(other)).toList()));
		}

	}

}
