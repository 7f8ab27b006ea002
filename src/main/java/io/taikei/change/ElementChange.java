package io.taikei.change;

import java.util.List;

import io.taikei.model.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * A change of one kind of an element.
 *
 * @param kind the kind
 * @param id the element
 * @param titleBefore its title before; null where it is added
 * @param titleAfter its title afterwards; null where it is removed
 * @param facts which of its facts change, and how; none where it is added or removed
 */
public record ElementChange(Kind kind, ElementId id, @Nullable String titleBefore, @Nullable String titleAfter,
		List<FactChange> facts) {

	public ElementChange {
		facts = List.copyOf(facts);
	}

	/** The kinds of change, those that matter most first. */
	public enum Kind {

		/** There was none of this id before. */
		ADDED,

		/** There is none of this id any more. */
		REMOVED,

		/** The same id, another title. */
		RENAMED,

		/** The same id, other parents. */
		MOVED,

		/** The same id, other facts about it. */
		CHANGED,

		/** The same, only at another place of its document or in another order. */
		SHIFTED

	}

}
