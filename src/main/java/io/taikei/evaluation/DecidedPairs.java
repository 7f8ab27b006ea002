package io.taikei.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;

/** What people decided on pairs of elements, as far as it stands. */
public final class DecidedPairs {

	/** The last verdict of each person, in the order of deciding, by the pair. */
	private final Map<Pair, Map<String, Verdict>> verdicts = new LinkedHashMap<>();

	/** Who decided that an element has no counterpart in a plan. */
	private final Map<Gap, Set<String>> gaps = new LinkedHashMap<>();

	private final PeopleNames names;

	private DecidedPairs(PeopleNames names) {
		this.names = names;
	}

	/** From decisions in the order of the ledger. */
	public static DecidedPairs of(List<Decision> decisions) {
		DecidedPairs pairs = new DecidedPairs(PeopleNames.of(decisions));
		List<Decision> standing = Decision.notUndone(decisions);
		standing.stream().filter((decision) -> decision.subject() == Subject.OVERLAP).forEach(pairs::add);
		standing.stream()
			.filter((decision) -> decision.verdict() == Verdict.NONE)
			.forEach((decision) -> pairs.gaps
				.computeIfAbsent(new Gap(new ElementId(decision.a().id()), Objects.requireNonNull(decision.b()).plan()),
						(gap) -> new LinkedHashSet<>())
				.add(pairs.names.of(decision)));
		return pairs;
	}

	private void add(Decision decision) {
		ElementId b = new ElementId(Objects.requireNonNull(decision.b()).id());
		Map<String, Verdict> ofPair = this.verdicts.computeIfAbsent(Pair.of(new ElementId(decision.a().id()), b),
				(pair) -> new LinkedHashMap<>());
		String person = this.names.of(decision);
		ofPair.remove(person);
		ofPair.put(person, decision.verdict());
	}

	/**
	 * How well overlaps agree with what stands of the pairs of some elements; null where
	 * nobody accepted or rejected any. Of an element without a counterpart, what the
	 * decision rule takes all the same is wrong.
	 * @param goals the elements of the one plan
	 * @param counterparts those of the other
	 */
	public @Nullable DecidedOverlaps evaluate(Map<Pair, Score> scores, Collection<ElementId> goals,
			Collection<ElementId> counterparts) {
		Set<ElementId> asked = new HashSet<>(goals);
		Set<ElementId> candidates = new HashSet<>(counterparts);
		DecidedRankings rankings = new DecidedRankings(scores);
		this.verdicts.forEach((pair, verdicts) -> {
			Ends ends = Ends.of(pair, asked);
			if (ends.areOf(asked, candidates)) {
				rankings.add(ends.goal(), ends.other(), last(verdicts));
			}
		});
		scores.forEach((pair, score) -> {
			Ends ends = Ends.of(pair, asked);
			boolean open = !this.verdicts.containsKey(pair) && score.tier() == Tier.DIRECT;
			if (open && ends.areOf(asked, candidates) && isOfGap(ends.goal(), ends.other())) {
				rankings.addOfGap(ends.goal(), ends.other());
			}
		});
		return rankings.measured();
	}

	private boolean isOfGap(ElementId one, ElementId other) {
		return Gap.ofEither(one, other).anyMatch(this.gaps::containsKey);
	}

	/**
	 * Which pairs people accept or reject, in the order of the pairs' first decisions.
	 */
	public List<Standing> standing() {
		return this.verdicts.entrySet()
			.stream()
			.map((entry) -> Map.entry(entry.getKey(), last(entry.getValue())))
			.filter((entry) -> entry.getValue() != Verdict.UNSURE)
			.map((entry) -> new Standing(entry.getKey(), entry.getValue() == Verdict.ACCEPTED))
			.toList();
	}

	/**
	 * How far people agree. Who decided that an element has no counterpart in a plan has
	 * rejected each of its pairs with that plan that others judged; where all who decided
	 * on them said so, it counts once, and not for each element of the plan.
	 */
	public ReviewerAgreement agreement() {
		Set<Gap> judged = this.verdicts.keySet()
			.stream()
			.flatMap((pair) -> Gap.ofEither(pair.a(), pair.b()))
			.collect(Collectors.toSet());
		Stream<Map<String, Verdict>> alone = this.gaps.entrySet()
			.stream()
			.filter((gap) -> !judged.contains(gap.getKey()))
			.map((gap) -> rejected(gap.getValue()));
		return ReviewerAgreement.of(Stream
			.concat(this.verdicts.entrySet().stream().map((entry) -> withGaps(entry.getKey(), entry.getValue())), alone)
			.toList());
	}

	/** What people said of a pair itself holds over what they said of all the plan. */
	private Map<String, Verdict> withGaps(Pair pair, Map<String, Verdict> ofPair) {
		Map<String, Verdict> all = rejected(Gap.ofEither(pair.a(), pair.b())
			.flatMap((gap) -> this.gaps.getOrDefault(gap, Set.of()).stream())
			.toList());
		all.putAll(ofPair);
		return all;
	}

	private static Map<String, Verdict> rejected(Collection<String> people) {
		Map<String, Verdict> all = new LinkedHashMap<>();
		people.forEach((person) -> all.put(person, Verdict.REJECTED));
		return all;
	}

	/** How many pairs have an end that is none of some elements. */
	public long without(Collection<ElementId> elements) {
		Set<ElementId> known = new HashSet<>(elements);
		return this.verdicts.keySet()
			.stream()
			.filter((pair) -> !known.contains(pair.a()) || !known.contains(pair.b()))
			.count();
	}

	/**
	 * What stands of a pair.
	 *
	 * @param pair the pair
	 * @param accepted whether people accept it; else they reject it
	 */
	public record Standing(Pair pair, boolean accepted) {
	}

	private static Verdict last(Map<String, Verdict> verdicts) {
		return verdicts.values().stream().reduce((before, next) -> next).orElseThrow();
	}

	/** That an element has no counterpart in a plan. */
	private record Gap(ElementId element, PlanId plan) {

		/** Those that settle a pair, seen from both its ends. */
		static Stream<Gap> ofEither(ElementId one, ElementId other) {
			return Stream.of(new Gap(one, other.plan()), new Gap(other, one.plan()));
		}

	}

	/** A pair as seen from the plan that is asked about. */
	private record Ends(ElementId goal, ElementId other) {

		static Ends of(Pair pair, Set<ElementId> goals) {
			return goals.contains(pair.a()) ? new Ends(pair.a(), pair.b()) : new Ends(pair.b(), pair.a());
		}

		boolean areOf(Set<ElementId> goals, Set<ElementId> counterparts) {
			return goals.contains(this.goal) && counterparts.contains(this.other);
		}

	}

}
