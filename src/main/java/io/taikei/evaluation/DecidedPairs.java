package io.taikei.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import org.jspecify.annotations.Nullable;

/** What people decided on pairs of elements, as far as it stands. */
public final class DecidedPairs {

	/** The grade of what people accepted. */
	private static final int SAME = 3;

	/** The last verdict of each person, in the order of deciding, by the pair. */
	private final Map<Pair, Map<String, Verdict>> verdicts = new LinkedHashMap<>();

	private DecidedPairs() {
	}

	/** From decisions in the order of the ledger. */
	public static DecidedPairs of(List<Decision> decisions) {
		DecidedPairs pairs = new DecidedPairs();
		Decision.notUndone(decisions)
			.stream()
			.filter((decision) -> decision.subject() == Subject.OVERLAP)
			.forEach(pairs::add);
		return pairs;
	}

	private void add(Decision decision) {
		ElementId b = new ElementId(Objects.requireNonNull(decision.b()).id());
		Map<String, Verdict> ofPair = this.verdicts.computeIfAbsent(Pair.of(new ElementId(decision.a().id()), b),
				(pair) -> new LinkedHashMap<>());
		ofPair.remove(decision.by().name());
		ofPair.put(decision.by().name(), decision.verdict());
	}

	/**
	 * How well overlaps agree with what stands of the pairs of some elements; null where
	 * nobody accepted or rejected any.
	 * @param goals the elements of the one plan
	 * @param counterparts those of the other
	 */
	public @Nullable DecidedOverlaps evaluate(Map<Pair, Score> scores, Collection<ElementId> goals,
			Collection<ElementId> counterparts) {
		Set<ElementId> asked = new HashSet<>(goals);
		Set<ElementId> candidates = new HashSet<>(counterparts);
		Map<ElementId, List<JudgedRanking.Candidate>> byGoal = new TreeMap<>();
		int unsure = 0;
		for (Map.Entry<Pair, Map<String, Verdict>> entry : this.verdicts.entrySet()) {
			Pair pair = entry.getKey();
			ElementId goal = asked.contains(pair.a()) ? pair.a() : pair.b();
			ElementId other = goal.equals(pair.a()) ? pair.b() : pair.a();
			if (asked.contains(goal) && candidates.contains(other)) {
				Verdict verdict = last(entry.getValue());
				if (verdict == Verdict.UNSURE) {
					unsure++;
				}
				else {
					byGoal.computeIfAbsent(goal, (one) -> new ArrayList<>())
						.add(Evaluation.candidate(other, scores.getOrDefault(pair, Score.NONE),
								(verdict == Verdict.ACCEPTED) ? SAME : 0));
				}
			}
		}
		return byGoal.isEmpty() ? null : DecidedOverlaps.of(
				byGoal.entrySet().stream().map((goal) -> new JudgedRanking(goal.getKey(), goal.getValue())).toList(),
				unsure);
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

	/** How far people agree. */
	public ReviewerAgreement agreement() {
		return ReviewerAgreement.of(this.verdicts.values());
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

}
