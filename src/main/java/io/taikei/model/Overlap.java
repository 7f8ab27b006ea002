package io.taikei.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A thematic overlap that was computed between two elements of different plans. Similar,
 * never supporting. It has no direction; {@code a} is the smaller id.
 *
 * @param a the element with the smaller id
 * @param b the element with the larger id
 * @param predicate how b relates to a, by the documented rule
 * @param score the strength, 0 to 1; what ranked lists are ordered by
 * @param likelihood how many of the pairs of such a score judges call direct, 0 to 1: the
 * score calibrated on judgements
 * @param parts what the score is made of
 * @param tier how directly the two go with each other
 * @param themes the themes that both address themselves, the largest contribution first
 * @param contextThemes the themes that make them alike, too, though not both address them
 * @param evidence why; null where it was not asked for
 * @param method what computed it
 */
public record Overlap(ElementId a, ElementId b, Predicate predicate, double score, double likelihood, ScoreParts parts,
		Tier tier, List<ThemeId> themes, List<ThemeId> contextThemes, @Nullable Evidence evidence, Method method) {

	public Overlap {
		themes = List.copyOf(themes);
		contextThemes = List.copyOf(contextThemes);
		if (a.compareTo(b) >= 0) {
			throw new IllegalArgumentException("%s does not stand before %s".formatted(a, b));
		}
	}

	/** The same overlap with its evidence. */
	public Overlap with(Evidence evidence) {
		return new Overlap(this.a, this.b, this.predicate, this.score, this.likelihood, this.parts, this.tier,
				this.themes, this.contextThemes, evidence, this.method);
	}

	/**
	 * The same with all scores as they are kept and shown: three digits tell as much as
	 * they can, and a person can read them.
	 */
	public Overlap rounded() {
		return new Overlap(this.a, this.b, this.predicate, rounded(this.score), rounded(this.likelihood),
				this.parts.rounded(), this.tier, this.themes, this.contextThemes,
				(this.evidence != null) ? this.evidence.rounded() : null, this.method);
	}

	/** A number from 0 to 1 that was computed, as it is kept and shown. */
	public static double rounded(double score) {
		return BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP).doubleValue();
	}

	/** Whether the decision rule takes the pair into a comparison of the plans. */
	public boolean accepted() {
		return this.tier == Tier.DIRECT;
	}

	/** Whether one of the two elements is of the given plan. */
	public boolean isOf(PlanId plan) {
		return plan.has(this.a) || plan.has(this.b);
	}

	/** Identifies the pair: both ids, {@code ~} between them. */
	public String id() {
		return this.a + "~" + this.b;
	}

	/** How directly two elements go with each other; the most direct first. */
	public enum Tier {

		/** They would stand in one row of a side-by-side table. */
		DIRECT,

		/** They have to do with each other. */
		RELATED,

		/** Something is alike, too little to say more. */
		WEAK;

		/** Whether it is as direct as another or more. */
		public boolean isAtLeast(Tier other) {
			return compareTo(other) <= 0;
		}

	}

	/**
	 * What a score is made of; each 0 to 1.
	 *
	 * @param own the likeness of the elements' own texts alone
	 * @param context the likeness of the elements read with those above and below them
	 * @param themes the likeness of their themes
	 * @param share the context's part of the best that either has among the other plan's
	 * elements of that kind
	 */
	public record ScoreParts(double own, double context, double themes, double share) {

		ScoreParts rounded() {
			return new ScoreParts(Overlap.rounded(this.own), Overlap.rounded(this.context),
					Overlap.rounded(this.themes), Overlap.rounded(this.share));
		}

	}

	/**
	 * What computed an overlap.
	 *
	 * @param name the method's name
	 * @param version changes whenever the same input would give another result
	 */
	public record Method(String name, String version) {
	}

}
