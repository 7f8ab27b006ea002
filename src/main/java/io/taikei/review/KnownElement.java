package io.taikei.review;

import io.taikei.model.PlanElement;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plan as it is now, as far as it tells one from another.
 *
 * @param id its id
 * @param title its title
 * @param parentTitle the title of what it is part of; null where it hangs from the plan
 * itself
 * @param textHash a hash of its texts
 */
public record KnownElement(String id, String title, @Nullable String parentTitle, @Nullable String textHash) {

	/**
	 * An element as it was read.
	 * @param parent what it has its place below; null where it hangs from the plan itself
	 */
	static KnownElement of(PlanElement element, @Nullable PlanElement parent) {
		return new KnownElement(element.id().value(), element.label().titleAsRead(),
				(parent != null) ? parent.label().titleAsRead() : null, TextHash.of(element));
	}

}
