package io.taikei.evaluation.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.taikei.evaluation.BootstrapInterval;
import io.taikei.evaluation.Decisions;
import io.taikei.overlap.learned.LearnedRule.HeldOut;
import io.taikei.overlap.learned.LearnedRule.HeldOutBy;
import io.taikei.overlap.learned.LearnedRule.Measures;
import io.taikei.overlap.learned.LogisticModel;

/**
 * Cross-validation: holds out what is alike, part after part, fits on the rest, and
 * compares what both rules make of the part. Where there are decisions on enough pairs of
 * plans, those of two plans are held out together, else those of an element.
 */
final class HeldOutCheck {

	/** The fewest pairs of plans that are held out one after another. */
	private static final int PLANS = 3;

	private static final int FOLDS = 10;

	private static final long SEED = 20261129;

	private final HeldOutBy by;

	/** The examples that stay together, in order. */
	private final List<List<DecidedExample>> groups;

	HeldOutCheck(List<DecidedExample> examples) {
		long plans = examples.stream().map(DecidedExample::plans).distinct().count();
		this.by = (plans >= PLANS) ? HeldOutBy.PLANS : HeldOutBy.ELEMENT;
		Function<DecidedExample, String> key = (this.by == HeldOutBy.PLANS) ? DecidedExample::plans
				: DecidedExample::element;
		this.groups = List
			.copyOf(examples.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList())).values());
	}

	HeldOut measured() {
		int folds = Math.min(FOLDS, this.groups.size());
		List<Both> all = new ArrayList<>();
		for (int fold = 0; fold < folds; fold++) {
			int heldOut = fold;
			List<DecidedExample> rest = parts((place) -> place % folds != heldOut).stream()
				.flatMap(List::stream)
				.toList();
			// Without decisions of both sorts there is nothing to learn, and the standard
			// holds.
			LogisticModel model = RuleFit.isPossible(rest) ? RuleFit.of(rest) : null;
			for (List<DecidedExample> part : parts((place) -> place % folds == heldOut)) {
				all.add(new Both(count(part, DecidedExample::isTakenByStandard), count(part,
						(example) -> (model != null) ? example.isTakenBy(model) : example.isTakenByStandard())));
			}
		}
		BootstrapInterval gain = BootstrapInterval.of(all, SEED,
				(drawn) -> sum(drawn, Both::learned).f1() - sum(drawn, Both::standard).f1());
		return new HeldOut(this.by, folds, measures(sum(all, Both::standard)), measures(sum(all, Both::learned)),
				gain.low(), gain.high());
	}

	private List<List<DecidedExample>> parts(Predicate<Integer> wanted) {
		List<List<DecidedExample>> parts = new ArrayList<>();
		for (int place = 0; place < this.groups.size(); place++) {
			if (wanted.test(place)) {
				parts.add(this.groups.get(place));
			}
		}
		return parts;
	}

	private static Decisions count(List<DecidedExample> examples, Predicate<DecidedExample> rule) {
		return examples.stream()
			.map((example) -> Decisions.of(rule.test(example), example.accepted()))
			.reduce(Decisions.NONE, Decisions::plus);
	}

	private static Decisions sum(List<Both> all, Function<Both, Decisions> rule) {
		return all.stream().map(rule).reduce(Decisions.NONE, Decisions::plus);
	}

	private static Measures measures(Decisions all) {
		return new Measures(all.precision(), all.recall(), all.f1());
	}

	/**
	 * What both rules make of a part.
	 *
	 * @param standard what the standard makes of it
	 * @param learned what the learnt rule does
	 */
	private record Both(Decisions standard, Decisions learned) {
	}

}
