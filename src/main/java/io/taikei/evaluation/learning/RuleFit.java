package io.taikei.evaluation.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.evaluation.Decisions;
import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.overlap.learned.PairFeature;
import io.taikei.overlap.learned.LogisticModel;
import io.taikei.overlap.learned.LogisticModel.Term;

/** Fits a model on the decided pairs that a rule can make anything of. */
final class RuleFit {

	/** Changes whenever the same decisions would give another model. */
	static final String METHOD = "logistic regression with ridge " + RidgeRegression.RIDGE
			+ ", threshold of the greatest F1, 1";

	private static final PairFeature[] FEATURES = PairFeature.values();

	private static final Comparator<DecidedExample> IN_ORDER = Comparator.comparing(DecidedExample::pair,
			Comparator.comparing(Pair::a).thenComparing(Pair::b));

	private RuleFit() {
	}

	/** Whether there are decisions of both sorts to learn from. */
	static boolean isPossible(List<DecidedExample> examples) {
		return examples.stream().filter(DecidedExample::isOpen).map(DecidedExample::accepted).distinct().count() == 2;
	}

	static LogisticModel of(List<DecidedExample> examples) {
		List<DecidedExample> open = examples.stream().filter(DecidedExample::isOpen).sorted(IN_ORDER).toList();
		RidgeRegression fitted = new RidgeRegression(open.stream().map(RuleFit::row).toList(),
				open.stream().map(DecidedExample::accepted).toList());
		List<Term> terms = IntStream.range(0, FEATURES.length)
			.mapToObj((i) -> new Term(FEATURES[i], fitted.weight(i), fitted.mean(i), fitted.deviation(i)))
			.toList();
		LogisticModel model = new LogisticModel(fitted.intercept(), terms, 0);
		return new LogisticModel(fitted.intercept(), terms, threshold(model, open));
	}

	/**
	 * The middle between the last likelihood to take and the next, where F1 is greatest.
	 */
	private static double threshold(LogisticModel model, List<DecidedExample> open) {
		List<DecidedExample> likeliest = open.stream()
			.sorted(Comparator.comparingDouble((DecidedExample example) -> -model.likelihood(example.features())))
			.toList();
		int accepted = (int) open.stream().filter(DecidedExample::accepted).count();
		int right = 0;
		double f1 = -1;
		double threshold = 0;
		for (int taken = 1; taken <= likeliest.size(); taken++) {
			right += likeliest.get(taken - 1).accepted() ? 1 : 0;
			double reached = new Decisions(right, taken - right, accepted - right).f1();
			if (reached > f1) {
				double last = model.likelihood(likeliest.get(taken - 1).features());
				double next = (taken < likeliest.size()) ? model.likelihood(likeliest.get(taken).features()) : 0;
				f1 = reached;
				threshold = (last + next) / 2;
			}
		}
		return threshold;
	}

	private static double[] row(DecidedExample example) {
		return Arrays.stream(FEATURES).mapToDouble(example.features()::of).toArray();
	}

}
