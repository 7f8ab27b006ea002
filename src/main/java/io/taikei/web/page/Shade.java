package io.taikei.web.page;

import java.util.Arrays;

/** The steps of colour in which a matrix shows scores, each from its least score on. */
public enum Shade {

	STEP1(0), STEP2(0.5), STEP3(0.6), STEP4(0.7), STEP5(0.8);

	private final double least;

	Shade(double least) {
		this.least = least;
	}

	public double least() {
		return this.least;
	}

	public static Shade of(double score) {
		return Arrays.stream(values())
			.filter((shade) -> score >= shade.least)
			.reduce((lower, higher) -> higher)
			.orElseThrow(() -> new IllegalArgumentException("No score: " + score));
	}

}
