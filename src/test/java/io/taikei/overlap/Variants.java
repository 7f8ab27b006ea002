package io.taikei.overlap;

import java.util.List;

import io.taikei.overlap.analysis.Scoring;
import io.taikei.overlap.analysis.Weighting;

/** The method with a part of it left out. */
public final class Variants {

	private Variants() {
	}

	static Weighting withoutContext(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(),
				w.broader(), w.related(), List.of(), w.agreement(), w.contradiction(), 0, w.themes(), w.scoring(),
				w.thresholds());
	}

	public static Weighting withoutThemes(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(),
				w.broader(), w.related(), w.upward(), w.agreement(), w.contradiction(), w.downward(), 0, w.scoring(),
				w.thresholds());
	}

	public static Weighting withoutNeighbours(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(), 0, 0,
				w.upward(), w.agreement(), w.contradiction(), w.downward(), w.themes(), w.scoring(), w.thresholds());
	}

	static Weighting withoutCompetition(Weighting w) {
		return scored(w, with(0, w.scoring().policy(), w.scoring().focus(), w.scoring().lead()));
	}

	static Weighting withoutPolicies(Weighting w) {
		return scored(w, with(w.scoring().share(), 0, w.scoring().focus(), w.scoring().lead()));
	}

	static Weighting withoutFocus(Weighting w) {
		return scored(w, with(w.scoring().share(), w.scoring().policy(), 1, w.scoring().lead()));
	}

	static Weighting withoutLead(Weighting w) {
		return scored(w, with(w.scoring().share(), w.scoring().policy(), w.scoring().focus(), 0));
	}

	private static Weighting scored(Weighting w, Scoring scoring) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(),
				w.broader(), w.related(), w.upward(), w.agreement(), w.contradiction(), w.downward(), w.themes(),
				scoring, w.thresholds());
	}

	/** The standard scoring by other powers, and another focus. */
	static Scoring with(double share, double policy, double focus, double lead) {
		return new Scoring(share, policy, focus, lead, Scoring.STANDARD.clearLead());
	}

	static Weighting withoutHeads(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), 1, w.broader(),
				w.related(), w.upward(), w.agreement(), w.contradiction(), w.downward(), w.themes(), w.scoring(),
				w.thresholds());
	}

	static Weighting withoutContradiction(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(),
				w.broader(), w.related(), w.upward(), w.agreement(), 1, w.downward(), w.themes(), w.scoring(),
				w.thresholds());
	}

}
