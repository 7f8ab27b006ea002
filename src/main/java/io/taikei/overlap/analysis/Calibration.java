package io.taikei.overlap.analysis;

/**
 * Tells from a score how likely judges call a pair direct: the logistic function of how
 * far the score is from the threshold of its kinds, fitted on the development judgements
 * of all cities.
 *
 * @param offset what is added to the distance times the slope
 * @param slope how fast a greater score makes it surer
 */
public record Calibration(double offset, double slope) {

	public static final Calibration STANDARD = new Calibration(-0.21, 10.6);

	/**
	 * The likelihood, 0 to 1.
	 * @param distance how far a score is above the threshold of a direct pair
	 */
	public double likelihood(double distance) {
		return 1 / (1 + StrictMath.exp(-(this.offset + this.slope * distance)));
	}

}
