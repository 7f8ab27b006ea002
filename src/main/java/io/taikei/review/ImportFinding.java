package io.taikei.review;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.text.Bilingual;

/**
 * What somebody should know of a row before it goes into the ledger.
 *
 * @param place where it stands in the file, such as a line or a cell
 * @param kind what it is
 * @param details what fills the sentence about it
 */
public record ImportFinding(String place, Kind kind, List<Bilingual> details) {

	public ImportFinding {
		details = List.copyOf(details);
	}

	public static ImportFinding of(String place, Kind kind, String... details) {
		return new ImportFinding(place, kind, Stream.of(details).map(Bilingual::sameInBoth).toList());
	}

	/** How much a finding hinders. */
	public enum Level {

		/** Nothing of the file can be recorded. */
		ERROR,

		/** Somebody has to choose what holds. */
		CONFLICT,

		/** It is recorded, and should be looked at. */
		NOTE

	}

	/** What is found. */
	public enum Kind {

		/** The file is none of decisions: why. */
		UNREADABLE(Level.ERROR),

		/** A value does not have its form: what it is, and the value. */
		MALFORMED(Level.ERROR),

		/** A word is none of the verdicts: the word. */
		UNKNOWN_WORD(Level.ERROR),

		/** Two rows can't hold together: the element, and the other place. */
		CONTRADICTING_ROWS(Level.ERROR),

		/** What is decided on is not loaded: its id. */
		UNKNOWN_ELEMENT(Level.ERROR),

		/** The decision that is undone is nowhere: its id. */
		UNKNOWN_DECISION(Level.ERROR),

		/** The ledger has another decision of the same id: the id. */
		ALTERED(Level.ERROR),

		/**
		 * Another decision stands that says otherwise: the pair, who decided, and what.
		 */
		DIFFERENT_DECISION(Level.CONFLICT),

		/** What stands says the contrary of it: the pair. */
		CONTRADICTED(Level.CONFLICT),

		/** Something is noted and nothing decided: the note. */
		NOTE_ALONE(Level.NOTE),

		/** What it is about is not loaded, so it waits for its plan: its id. */
		NOT_LOADED(Level.NOTE),

		/** The text is another than was decided on: its id, and its title. */
		TEXT_CHANGED(Level.NOTE);

		private final Level level;

		Kind(Level level) {
			this.level = level;
		}

		public Level level() {
			return this.level;
		}

	}

}
