package io.taikei.overlap;

import java.util.List;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.overlap.index.Feature;

/**
 * An element with what its own text is about.
 *
 * @param element the element
 * @param passages its text
 * @param own the weight of each feature of its text, 0 to 1, before rarity counts
 */
record AnalysedElement(PlanElement element, List<Passage> passages, Map<Feature, Double> own) {

	AnalysedElement {
		passages = List.copyOf(passages);
	}

	ElementId id() {
		return this.element.id();
	}

	/** Whether the document gives a name that can be compared. */
	boolean isNamed() {
		return !this.element.label().placeholder() && !this.element.label().title().isBlank();
	}

}
