package io.taikei.succession;

import java.util.HashMap;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.text.JapaneseText;

/**
 * How sure it is that one element continues another, 0 to 1. Titles and overlaps tell
 * what elements are about; codes, and places below parents that continue each other, only
 * support that, as a new edition numbers anew.
 */
final class TitleAndTextSimilarity {

	/** Of two elements whose title no other of their kind has. */
	private static final double SAME_UNIQUE_TITLE = 0.9;

	/** Of two elements whose title others have too, such as 計画の推進. */
	private static final double SAME_TITLE = 0.6;

	private static final double PART_OF_TITLE = 0.6;

	private static final double PART_OF_TEXT = 0.8;

	private final Map<String, Double> scores;

	private final ResolvedSuccession settled;

	private final Map<ElementId, Title> titles = new HashMap<>();

	TitleAndTextSimilarity(Map<String, Double> scores, ResolvedSuccession settled) {
		this.scores = scores;
		this.settled = settled;
	}

	Title title(PlanElement element) {
		return this.titles.computeIfAbsent(element.id(), (id) -> Title.of(element.label().title()));
	}

	/**
	 * That an element continues one of the same title.
	 * @param unique whether no other element of their kind has it
	 */
	double continued(PlanElement from, PlanElement to, boolean unique) {
		double title = unique ? SAME_UNIQUE_TITLE : SAME_TITLE;
		return title + (1 - title) * agreement(from, to);
	}

	/** That an element is another under a new name. */
	double renamed(PlanElement from, PlanElement to) {
		return PART_OF_TEXT * text(from, to, title(from).likeness(title(to)))
				+ (1 - PART_OF_TEXT) * agreement(from, to);
	}

	/** That an element went into another, or came out of it. */
	double joined(PlanElement from, PlanElement to) {
		double place = this.settled.placesAgree(from, to) ? 1 : 0;
		return PART_OF_TEXT * text(from, to, title(from).containment(title(to))) + (1 - PART_OF_TEXT) * place;
	}

	private double text(PlanElement from, PlanElement to, double title) {
		return switch (from.kind()) {
			case GOAL, POLICY, INITIATIVE -> PART_OF_TITLE * title + (1 - PART_OF_TITLE) * score(from.id(), to.id());
			case FUTURE_VISION, PROJECT -> title; // overlaps leave them out
		};
	}

	private double score(ElementId from, ElementId to) {
		String id = (from.compareTo(to) < 0) ? from + "~" + to : to + "~" + from;
		return this.scores.getOrDefault(id, 0.0);
	}

	private double agreement(PlanElement from, PlanElement to) {
		double place = this.settled.placesAgree(from, to) ? 1 : 0;
		String code = from.label().code();
		String other = to.label().code();
		if (code == null && other == null) {
			return place;
		}
		boolean same = code != null && other != null && JapaneseText.sameKey(code, other);
		return (place + (same ? 1 : 0)) / 2;
	}

}
