package io.taikei.overlap.learned;

import java.util.List;

/**
 * A rule learnt from people's decisions. Of the pairs that the standard calls direct or
 * related, it takes those as direct that people likely enough accept; what is weak stays
 * weak.
 *
 * @param version made from the decisions, the method of the overlaps and that of the fit
 * @param fit the method of the fit
 * @param model how likely people accept a pair
 * @param basis what it was learnt from
 * @param heldOut how good such rules are on decisions that they were not fitted on
 */
public record LearnedRule(String version, String fit, LogisticModel model, Basis basis, HeldOut heldOut) {

	/**
	 * What a rule was learnt from.
	 *
	 * @param method what computed the overlaps
	 * @param methodVersion its version
	 * @param frequencies the version of the document frequencies
	 * @param accepted how many pairs people accepted
	 * @param rejected how many they rejected
	 * @param plans the pairs of plans
	 */
	public record Basis(String method, String methodVersion, String frequencies, int accepted, int rejected,
			List<String> plans) {

		public Basis {
			plans = List.copyOf(plans);
		}

	}

	/**
	 * How the standard and the learnt rule agree with the same decisions, each held out
	 * of the fit that decides on it.
	 *
	 * @param by what is held out together
	 * @param folds how many parts were held out, one after another
	 * @param standard how good the standard is
	 * @param learned how good the learnt rule is
	 * @param gainLow the lower end of the 95 % interval of what F1 gains
	 * @param gainHigh its upper end
	 */
	public record HeldOut(HeldOutBy by, int folds, Measures standard, Measures learned, double gainLow,
			double gainHigh) {

		/** Whether the learnt rule is better by more than chance. */
		public boolean beatsStandard() {
			return this.gainLow > 0;
		}

	}

	/** What is held out together, as it is alike. */
	public enum HeldOutBy {

		/** All decided pairs of an element. */
		ELEMENT,

		/** All decided pairs of two plans. */
		PLANS

	}

	/**
	 * How a rule agrees with decisions; each 0 to 1.
	 *
	 * @param precision how many of those that it takes were accepted
	 * @param recall how many of the accepted it takes
	 * @param f1 the harmonic mean of the two
	 */
	public record Measures(double precision, double recall, double f1) {
	}

}
