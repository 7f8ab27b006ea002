package io.taikei.web.page.review;

import io.taikei.model.Decision.Subject;
import io.taikei.query.path.ElementRef;
import io.taikei.query.path.PathStep;
import io.taikei.query.review.PlacesPage.Beside;
import io.taikei.query.review.PlacesPage.Item;
import io.taikei.reviewing.DecidedMatter;
import org.jspecify.annotations.Nullable;

/**
 * A place or a name as the page shows it.
 *
 * @param item the place or the name
 * @param matter what people decided on it, with the tag of this state
 */
record ReviewedPlace(Item item, DecidedMatter matter) {

	/** Whether it is a place; else a name. */
	public boolean isPlace() {
		return this.item.subject() == Subject.PLACEMENT;
	}

	/** What the element has its place below now; null where that is the plan itself. */
	public @Nullable PathStep parent() {
		return this.item.element().path().isEmpty() ? null : this.item.element().path().getLast();
	}

	/**
	 * Whether what stands before and after it in the document are both part of the same.
	 */
	public boolean isBetweenChildrenOfOne() {
		return this.item.beside().size() == 2 && this.item.beside()
			.stream()
			.map(Beside::parent)
			.map((parent) -> (parent != null) ? parent.id() : "")
			.distinct()
			.count() == 1;
	}

	/** Whether an element is the one that it has its place below. */
	public boolean isParent(@Nullable ElementRef other) {
		PathStep parent = parent();
		return parent != null && other != null && parent.id().equals(other.id());
	}

}
