package io.taikei.intake.outline.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The elements that are open at a place of a document, the lowest first. */
final class OpenElements {

	private final Deque<OutlineElement> open = new ArrayDeque<>();

	void open(OutlineElement element) {
		closeFrom(element.level());
		this.open.push(element);
	}

	/** Closes all elements at or below a level. */
	void closeFrom(int level) {
		while (!this.open.isEmpty() && this.open.element().level() >= level) {
			this.open.pop();
		}
	}

	boolean isEmpty() {
		return this.open.isEmpty();
	}

	Optional<OutlineElement> lowest() {
		return Optional.ofNullable(this.open.peek());
	}

	/** The lowest open element above a level. */
	Optional<OutlineElement> above(int level) {
		return this.open.stream().filter((element) -> element.level() < level).findFirst();
	}

}
