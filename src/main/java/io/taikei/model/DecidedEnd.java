package io.taikei.model;

import org.jspecify.annotations.Nullable;

/**
 * What a decision is about, as it was when it was decided. So it can be told later
 * whether it is still the same, and found where it has another id.
 *
 * @param id the element's id, or the plan's
 * @param plan the plan
 * @param title the title of the element, or of the plan
 * @param parentTitle the title of what the element is part of; null where it hangs from
 * the plan itself
 * @param textHash a hash of the element's texts; null where it is not known
 * @param alone whether no other element of the plan had the same title
 */
public record DecidedEnd(String id, PlanId plan, String title, @Nullable String parentTitle, @Nullable String textHash,
		boolean alone) {
}
