package io.taikei.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import org.jspecify.annotations.Nullable;

/** The decided pairs of each element, to be measured. */
final class DecidedRankings {

	/** The grade of what people accepted. */
	private static final int SAME = 3;

	private final Map<Pair, Score> scores;

	private final Map<ElementId, List<JudgedRanking.Candidate>> byGoal = new TreeMap<>();

	private int unsure;

	private int none;

	DecidedRankings(Map<Pair, Score> scores) {
		this.scores = scores;
	}

	/** A pair on which people decided. */
	void add(ElementId goal, ElementId other, Verdict verdict) {
		if (verdict == Verdict.UNSURE) {
			this.unsure++;
		}
		else {
			add(goal, other, (verdict == Verdict.ACCEPTED) ? SAME : 0);
		}
	}

	/** A pair of an element that has no counterpart, as people decided. */
	void addOfGap(ElementId goal, ElementId other) {
		this.none++;
		add(goal, other, 0);
	}

	private void add(ElementId goal, ElementId other, int grade) {
		this.byGoal.computeIfAbsent(goal, (one) -> new ArrayList<>())
			.add(Evaluation.candidate(other, this.scores.getOrDefault(Pair.of(goal, other), Score.NONE), grade));
	}

	/** The measures; null where there is no pair. */
	@Nullable DecidedOverlaps measured() {
		List<JudgedRanking> rankings = this.byGoal.entrySet()
			.stream()
			.map((goal) -> new JudgedRanking(goal.getKey(), goal.getValue()))
			.toList();
		return rankings.isEmpty() ? null : DecidedOverlaps.of(rankings, this.unsure, this.none);
	}

}
