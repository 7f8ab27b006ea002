package io.taikei.overlap.learned;

import java.util.List;

/**
 * How likely people accept a pair: the logistic function of a weighted sum of its
 * features.
 *
 * @param intercept what is added to all
 * @param terms what each feature counts
 * @param threshold from which likelihood on it takes a pair
 */
public record LogisticModel(double intercept, List<Term> terms, double threshold) {

	public LogisticModel {
		terms = List.copyOf(terms);
	}

	/** How likely people accept a pair, 0 to 1. */
	public double likelihood(PairFeatures pair) {
		double sum = this.intercept;
		for (Term term : this.terms) {
			sum += term.weight() * (pair.of(term.feature()) - term.mean()) / term.deviation();
		}
		return 1 / (1 + StrictMath.exp(-sum));
	}

	/** Whether it is likely enough that people accept a pair. */
	public boolean takes(PairFeatures pair) {
		return takes(likelihood(pair));
	}

	/** The same of a pair whose likelihood is known. */
	public boolean takes(double likelihood) {
		return likelihood >= this.threshold;
	}

	/**
	 * What a feature counts.
	 *
	 * @param feature the feature
	 * @param weight what one standard deviation more adds to the logarithm of the odds
	 * @param mean the mean over the decided pairs
	 * @param deviation the standard deviation over these
	 */
	public record Term(PairFeature feature, double weight, double mean, double deviation) {
	}

}
