package io.taikei.web.page.question;

import io.taikei.query.PageOf;
import org.jspecify.annotations.Nullable;

/**
 * Which page of an answer is shown.
 *
 * @param page its number, from 0
 * @param hasNext whether there is one after it
 * @param at which part of how many; null where nobody counts them
 */
record Pages(int page, boolean hasNext, @Nullable PageOf at) {

	/** All there is. */
	static final Pages WHOLE = new Pages(0, false, null);

	static Pages of(PageOf at) {
		return new Pages(at.page(), at.hasNext(), at);
	}

	public boolean hasPrevious() {
		return this.page > 0;
	}

}
