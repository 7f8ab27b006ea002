package io.taikei.overlap;

import io.taikei.model.ElementId;
import io.taikei.overlap.index.SparseVector;

/**
 * An element in the space of comparison.
 *
 * @param element the element
 * @param own by its own text alone
 * @param inContext read with the elements above and below it
 */
record PlacedVector(AnalysedElement element, SparseVector own, SparseVector inContext) {

	ElementId id() {
		return this.element.id();
	}

}
