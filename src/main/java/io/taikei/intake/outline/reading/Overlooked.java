package io.taikei.intake.outline.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import io.taikei.intake.code.Code;
import org.jspecify.annotations.Nullable;

/**
 * Marks elements that may stand below a heading which was overlooked: those behind a line
 * that is neither a heading nor a sentence, unless their numbers go on.
 */
final class Overlooked {

	private static final double DOUBTFUL = 0.7;

	/** The elements that were open at a line that was not read. */
	private final Set<OutlineElement> open = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * Passes over a line that was not read.
	 * @param lowest the lowest element that is open there
	 */
	void pass(OutlineElement lowest) {
		for (OutlineElement one = lowest; one != null; one = one.parent()) {
			this.open.add(one);
		}
	}

	/** Marks the element that was read last, if that is so of it. */
	void mark(OutlineElement element) {
		OutlineElement parent = element.parent();
		if (parent != null && this.open.contains(parent)) {
			int place = parent.children().indexOf(element);
			if (place > 0 && !goesOn(element.code(), parent.children().get(place - 1).code())) {
				element.doubtful(DOUBTFUL);
			}
		}
	}

	private static boolean goesOn(@Nullable Code code, @Nullable Code before) {
		return code != null && before != null && code.last() == before.last() + 1;
	}

}
