package io.taikei.overlap;

import java.util.List;

import io.taikei.overlap.analysis.Weighting;

/** The method with a part of it left out. */
public final class Variants {

	private Variants() {
	}

	static Weighting withoutContext(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(),
				w.broader(), w.related(), List.of(), w.agreement(), w.contradiction(), 0, w.themes(), w.competition(),
				w.acceptance(), w.acceptanceOfInitiatives());
	}

	public static Weighting withoutThemes(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(),
				w.broader(), w.related(), w.upward(), w.agreement(), w.contradiction(), w.downward(), 0,
				w.competition(), w.acceptance(), w.acceptanceOfInitiatives());
	}

	public static Weighting withoutNeighbours(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(), 0, 0,
				w.upward(), w.agreement(), w.contradiction(), w.downward(), w.themes(), w.competition(), w.acceptance(),
				w.acceptanceOfInitiatives());
	}

	static Weighting withoutCompetition(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(),
				w.broader(), w.related(), w.upward(), w.agreement(), w.contradiction(), w.downward(), w.themes(), 0,
				w.acceptance(), w.acceptanceOfInitiatives());
	}

	static Weighting withoutHeads(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), 1, w.broader(),
				w.related(), w.upward(), w.agreement(), w.contradiction(), w.downward(), w.themes(), w.competition(),
				w.acceptance(), w.acceptanceOfInitiatives());
	}

	static Weighting withoutContradiction(Weighting w) {
		return new Weighting(w.title(), w.statement(), w.field(), w.saturation(), w.compound(), w.modifier(),
				w.broader(), w.related(), w.upward(), w.agreement(), 1, w.downward(), w.themes(), w.competition(),
				w.acceptance(), w.acceptanceOfInitiatives());
	}

}
