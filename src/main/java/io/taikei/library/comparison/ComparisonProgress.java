package io.taikei.library.comparison;

import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;

/** Is told how far comparing is. */
public interface ComparisonProgress {

	/**
	 * So many elements are compared.
	 * @param compared how many
	 * @param all how many there are to compare, as far as is known
	 */
	void compared(long compared, long all);

	/** Logs it every ten seconds, so that only long work is told. */
	static ComparisonProgress logged(Logger logger) {
		return new ComparisonProgress() {

			private Instant told = Instant.now();

			@Override
			public void compared(long compared, long all) {
				if (Duration.between(this.told, Instant.now()).toSeconds() >= 10) {
					logger.info("Compared {} of {} elements with those of all other plans", compared, all);
					this.told = Instant.now();
				}
			}
		};
	}

}
