package io.taikei.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One edition of one municipality's comprehensive plan, as far as its source documents
 * go.
 *
 * @param id municipality code and edition
 * @param municipality who adopts it
 * @param edition the edition's number or name, such as {@code 3}
 * @param title the plan's title
 * @param status draft or adopted
 * @param firstYear the first fiscal year
 * @param lastYear the last fiscal year; null where the source does not tell
 * @param elements all elements, parents before children, in the order of their codes
 */
public record Plan(PlanId id, Municipality municipality, String edition, String title, Status status, int firstYear,
		@Nullable Integer lastYear, List<PlanElement> elements) {

	public Plan {
		elements = List.copyOf(elements);
	}

	public <E extends PlanElement> List<E> elements(Class<E> kind) {
		return this.elements.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** How far a plan has come. */
	public enum Status {

		DRAFT, ADOPTED

	}

}
