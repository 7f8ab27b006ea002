package io.taikei.overlap.analysis;

/**
 * How a likeness becomes a score: what it is multiplied by, each a power of a number from
 * 0 to 1, so that no score is more than the root of its likeness.
 *
 * @param share the power of the likeness's share of the best counterpart's; 0 to leave it
 * out
 * @param policy the power of the score that the policy of an initiative has: what stands
 * below a policy that goes with a goal most often does, too; 0 to leave it out
 * @param focus the greatest weight in one theme or word of an element that is about so
 * many things that its initiatives count in full; 1 to leave it out
 * @param lead the power of the lead of a policy over the next one, where policies compete
 * for an initiative: of siblings that are as like it, neither is sure; 0 to leave it out
 * @param clearLead how many times as like as the next one a policy has to be, so that its
 * lead costs nothing
 */
public record Scoring(double share, double policy, double focus, double lead, double clearLead) {

	public static final Scoring STANDARD = new Scoring(1, 0.1, 0.35, 0.5, 1.5);

	/** What is left of a score by the share of the best counterpart. */
	public double ofShare(double part) {
		return Math.pow(part, this.share);
	}

	/** What is left of an initiative's score by the one that its policy has. */
	public double ofPolicy(double score) {
		return Math.pow(score, this.policy);
	}

	/**
	 * What is left of an initiative's score by how much a higher element is about one
	 * thing: as its likeness to whatever is about that is the greater.
	 * @param greatest the greatest weight that the higher has in one theme or word
	 */
	public double ofFocus(double greatest) {
		return Math.sqrt(Math.min(1, this.focus / greatest));
	}

	/**
	 * What is left of a score by the lead over the next one.
	 * @param times how many times as like as the next one
	 */
	public double ofLead(double times) {
		return Math.pow(Math.min(1, times / this.clearLead), this.lead);
	}

}
