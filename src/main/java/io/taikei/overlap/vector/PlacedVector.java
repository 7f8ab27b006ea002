package io.taikei.overlap.vector;

import java.util.Objects;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.index.SparseVector;

/**
 * An element in the space of comparison.
 *
 * @param id the element
 * @param kind its kind
 * @param title the key of its title
 * @param own by its own text alone
 * @param inContext read with the elements above and below it
 */
public record PlacedVector(ElementId id, Kind kind, String title, SparseVector own, SparseVector inContext) {

	public static PlacedVector of(AnalysedElement element, SparseVector own, SparseVector inContext) {
		return new PlacedVector(element.id(), element.kind(), Objects.requireNonNull(element.title()), own, inContext);
	}

}
