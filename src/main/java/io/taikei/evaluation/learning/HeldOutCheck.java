package io.taikei.evaluation.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

	private static final int DRAWS = 2000;

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
		List<Decisions> standard = new ArrayList<>();
		List<Decisions> learned = new ArrayList<>();
		for (int fold = 0; fold < folds; fold++) {
			int heldOut = fold;
			List<DecidedExample> rest = parts((place) -> place % folds != heldOut).stream()
				.flatMap(List::stream)
				.toList();
			// Without decisions of both sorts there is nothing to learn, and the standard
			// holds.
			LogisticModel model = RuleFit.isPossible(rest) ? RuleFit.of(rest) : null;
			for (List<DecidedExample> part : parts((place) -> place % folds == heldOut)) {
				standard.add(count(part, DecidedExample::isTakenByStandard));
				learned.add(count(part,
						(example) -> (model != null) ? example.isTakenBy(model) : example.isTakenByStandard()));
			}
		}
		double[] gains = gains(standard, learned);
		return new HeldOut(this.by, folds, measures(standard), measures(learned), gains[(int) (DRAWS * 0.025)],
				gains[(int) (DRAWS * 0.975)]);
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

	/** What F1 gains where groups are drawn with repetition, in ascending order. */
	private static double[] gains(List<Decisions> standard, List<Decisions> learned) {
		Random random = new Random(SEED);
		double[] gains = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			Decisions ofStandard = Decisions.NONE;
			Decisions ofLearned = Decisions.NONE;
			for (int i = 0; i < standard.size(); i++) {
				int drawn = random.nextInt(standard.size());
				ofStandard = ofStandard.plus(standard.get(drawn));
				ofLearned = ofLearned.plus(learned.get(drawn));
			}
			gains[draw] = ofLearned.f1() - ofStandard.f1();
		}
		Arrays.sort(gains);
		return gains;
	}

	private static Decisions count(List<DecidedExample> examples, Predicate<DecidedExample> rule) {
		return examples.stream()
			.map((example) -> Decisions.of(rule.test(example), example.accepted()))
			.reduce(Decisions.NONE, Decisions::plus);
	}

	private static Measures measures(List<Decisions> decisions) {
		Decisions all = decisions.stream().reduce(Decisions.NONE, Decisions::plus);
		return new Measures(all.precision(), all.recall(), all.f1());
	}

}
