package io.taikei.query.overlap;

/** A likelihood in words. */
public enum Sureness {

	/** Some four of five such pairs are direct, or more. */
	HIGH,

	/** About half of them are, or more. */
	MEDIUM,

	/** Fewer are. */
	LOW;

	public static Sureness of(double likelihood) {
		if (likelihood >= 0.7) {
			return HIGH;
		}
		return (likelihood >= 0.45) ? MEDIUM : LOW;
	}

}
