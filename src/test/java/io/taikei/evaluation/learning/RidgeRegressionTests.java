package io.taikei.evaluation.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RidgeRegressionTests {

	private final List<double[]> rows = new ArrayList<>();

	private final List<Boolean> accepted = new ArrayList<>();

	@Test
	void weighsWhatTellsAndNotWhatDoesNot() {
		Random random = new Random(1);
		for (int i = 0; i < 400; i++) {
			double tells = random.nextDouble();
			add(random.nextDouble() < tells, tells, random.nextDouble(), 7);
		}

		RidgeRegression fitted = fitted();

		assertThat(fitted.weight(0)).isGreaterThan(1);
		assertThat(Math.abs(fitted.weight(1))).isLessThan(0.3);
		assertThat(fitted.weight(2)).isZero();
	}

	/** At the best weights the likelihood falls as fast as the penalty rises. */
	@Test
	void standsWhereNoOtherWeightsAreBetter() {
		Random random = new Random(2);
		for (int i = 0; i < 60; i++) {
			double one = random.nextDouble();
			double other = random.nextDouble() * 100;
			add(random.nextDouble() < one * other / 100, one, other);
		}

		RidgeRegression fitted = fitted();

		double best = loss(fitted, fitted.intercept(), fitted.weight(0), fitted.weight(1));
		for (double step : new double[] { -0.01, 0.01 }) {
			assertThat(loss(fitted, fitted.intercept() + step, fitted.weight(0), fitted.weight(1))).isGreaterThan(best);
			assertThat(loss(fitted, fitted.intercept(), fitted.weight(0) + step, fitted.weight(1))).isGreaterThan(best);
			assertThat(loss(fitted, fitted.intercept(), fitted.weight(0), fitted.weight(1) + step)).isGreaterThan(best);
		}
	}

	@Test
	void staysWithinBoundsWhereAFeatureTellsAll() {
		for (int i = 0; i < 20; i++) {
			add(i >= 10, i);
		}

		assertThat(fitted().weight(0)).isBetween(1.0, 5.0);
		assertThat(fitted().intercept()).isCloseTo(0, within(1e-6));
	}

	private void add(boolean isAccepted, double... row) {
		this.rows.add(row);
		this.accepted.add(isAccepted);
	}

	private RidgeRegression fitted() {
		return new RidgeRegression(this.rows, this.accepted);
	}

	private double loss(RidgeRegression fitted, double intercept, double... weights) {
		double loss = 0;
		for (double weight : weights) {
			loss += RidgeRegression.RIDGE / 2 * weight * weight;
		}
		for (int n = 0; n < this.rows.size(); n++) {
			double sum = intercept;
			for (int f = 0; f < weights.length; f++) {
				sum += weights[f] * (this.rows.get(n)[f] - fitted.mean(f)) / fitted.deviation(f);
			}
			loss += Math.log1p(Math.exp(this.accepted.get(n) ? -sum : sum));
		}
		return loss;
	}

}
