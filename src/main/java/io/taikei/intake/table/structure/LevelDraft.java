package io.taikei.intake.table.structure;

import org.jspecify.annotations.Nullable;

/**
 * A level that a table may have.
 *
 * @param name its name in the words of the header
 * @param column the index of the column of its names; -1 where captions name it
 * @param code the index of the column of its codes; null where it has none of its own
 * @param confidence how sure that is
 */
record LevelDraft(String name, int column, @Nullable Integer code, double confidence) {

	/** The same level, of which the cells tell less than its header. */
	LevelDraft doubtful() {
		return new LevelDraft(this.name, this.column, this.code, 0.8);
	}

	LevelDraft withCode(int codes) {
		return new LevelDraft(this.name, this.column, codes, this.confidence);
	}

}
