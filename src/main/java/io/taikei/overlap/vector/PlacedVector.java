package io.taikei.overlap.vector;

import java.util.Objects;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.index.SparseVector;
import org.jspecify.annotations.Nullable;

/**
 * An element in the space of comparison.
 *
 * @param id the element
 * @param kind its kind
 * @param title the key of its title
 * @param policy the policy that an initiative is part of; null where it is of none that
 * has a name, and of what is no initiative
 * @param themes the themes that it addresses, and those around it
 * @param own by its own text alone
 * @param inContext read with the elements above and below it
 */
public record PlacedVector(ElementId id, Kind kind, String title, @Nullable ElementId policy, AddressedThemes themes,
		SparseVector own, SparseVector inContext) {

	public static PlacedVector of(AnalysedElement element, @Nullable ElementId policy, AddressedThemes themes,
			SparseVector own, SparseVector inContext) {
		return new PlacedVector(element.id(), element.kind(), Objects.requireNonNull(element.title()), policy, themes,
				own, inContext);
	}

}
