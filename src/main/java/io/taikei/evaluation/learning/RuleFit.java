package io.taikei.evaluation.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.overlap.learned.Feature;
import io.taikei.overlap.learned.LogisticModel;
import io.taikei.overlap.learned.LogisticModel.Term;

/** Fits a model on the decided pairs that a rule can make anything of. */
final class RuleFit {

	/** Changes whenever the same decisions would give another model. */
	static final String METHOD = "logistic regression with ridge " + RidgeRegression.RIDGE + ", 1";

	private static final Feature[] FEATURES = Feature.values();

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
		return new LogisticModel(fitted.intercept(),
				IntStream.range(0, FEATURES.length)
					.mapToObj((i) -> new Term(FEATURES[i], fitted.weight(i), fitted.mean(i), fitted.deviation(i)))
					.toList());
	}

	private static double[] row(DecidedExample example) {
		return Arrays.stream(FEATURES).mapToDouble(example.features()::of).toArray();
	}

}
