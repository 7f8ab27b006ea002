package io.taikei.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells one state of what a person decides on from another, and what has changed between
 * them.
 *
 * @param decision the number of the last decision on it; 0 where there is none
 * @param textA tells the text of the first
 * @param textB tells the text of the second
 * @param score the score with its three digits; {@code -} where none is stored
 */
public record StateTag(long decision, String textA, String textB, String score) {

	private static final int DIGITS = 8;

	static StateTag of(long decision, @Nullable String hashA, @Nullable String hashB, @Nullable Double score) {
		return new StateTag(decision, shortened(hashA), shortened(hashB),
				(score != null) ? String.format(Locale.ROOT, "%.3f", score) : "-");
	}

	private static String shortened(@Nullable String hash) {
		return (hash != null) ? hash.substring(0, DIGITS) : "-";
	}

	/** What is other than in a state that somebody has seen. */
	public Set<Change> since(String seen) {
		String[] parts = seen.split("_", -1);
		if (parts.length != Change.values().length) {
			return EnumSet.allOf(Change.class);
		}
		EnumSet<Change> changes = EnumSet.noneOf(Change.class);
		addIf(!parts[0].equals(String.valueOf(this.decision)), Change.DECISION, changes);
		addIf(!parts[1].equals(this.textA), Change.TEXT_A, changes);
		addIf(!parts[2].equals(this.textB), Change.TEXT_B, changes);
		addIf(!parts[3].equals(this.score), Change.SCORE, changes);
		return changes;
	}

	private static void addIf(boolean other, Change change, Set<Change> changes) {
		if (other) {
			changes.add(change);
		}
	}

	@Override
	public String toString() {
		return this.decision + "_" + this.textA + "_" + this.textB + "_" + this.score;
	}

	/** What may be other. */
	public enum Change {

		/** Somebody has decided. */
		DECISION,

		/** The first text is another. */
		TEXT_A,

		/** The second text is another. */
		TEXT_B,

		/** It was computed anew, with another result. */
		SCORE

	}

}
