package io.taikei.web.page.question;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a question shows.
 *
 * @param state what has become of the question
 * @param found what the template of the question shows
 * @param pages which page of it
 * @param note why there is none, or why there may be more; null where there is nothing to
 * say
 */
record Answered(State state, Object found, Pages pages, @Nullable Bilingual note) {

	/** Something that is to be chosen first. */
	static Answered toAsk(Object found) {
		return new Answered(State.TO_ASK, found, Pages.WHOLE, null);
	}

	/** Something was named that is not loaded. */
	static Answered unknown(Object found) {
		return new Answered(State.UNKNOWN, found, Pages.WHOLE, null);
	}

	static Answered of(boolean empty, Object found, Pages pages, @Nullable Bilingual note) {
		return new Answered(empty ? State.NONE : State.FOUND, found, pages, note);
	}

	/** What may become of a question. */
	enum State {

		/** What it is about is yet to be chosen. */
		TO_ASK,

		/** What it is about is not loaded. */
		UNKNOWN,

		/** There is nothing. */
		NONE,

		/** There is something. */
		FOUND

	}

}
