package io.taikei.intake.table;

import java.util.List;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds.
 *
 * @param kind the kind of its content
 * @param level the level of the elements that it is about, from 0 at the top; null where
 * it is ignored
 * @param year the year that its header names for its values; null where it names none
 */
public record ColumnRole(Kind kind, @Nullable Integer level, @Nullable Integer year) {

	static final String BUNDLE = "io.taikei.intake.table.columns";

	/** The role of a column that is not read. */
	public static final ColumnRole IGNORED = new ColumnRole(Kind.IGNORED, null, null);

	public ColumnRole {
		if ((kind == Kind.IGNORED) != (level == null)) {
			throw new IllegalArgumentException("A column has a level unless it is ignored: " + kind + " " + level);
		}
	}

	public static ColumnRole of(Kind kind, int level) {
		return new ColumnRole(kind, level, null);
	}

	/**
	 * What it says, for people.
	 * @param levels the names of the levels
	 */
	public Bilingual text(List<String> levels) {
		return (this.level == null) ? this.kind.text()
				: Bilingual.of(BUNDLE, "of-level", levels.get(this.level), this.kind.text());
	}

	/** Whether its cells name elements. */
	public boolean names() {
		return this.kind == Kind.NAME || this.kind == Kind.CODE || this.kind == Kind.CODE_AND_NAME;
	}

	public boolean is(Kind other) {
		return this.kind == other;
	}

	/** The kinds of content. */
	public enum Kind {

		NAME, CODE,

		/** Both in one cell, as in {@code 1-2 防災}. */
		CODE_AND_NAME,

		DEPARTMENT, INDICATOR, UNIT, BASELINE, BASELINE_YEAR, TARGET, TARGET_YEAR,

		/** 現状. */
		SITUATION,

		/** 課題. */
		CHALLENGES,

		/** 概要, 内容 and the like. */
		DESCRIPTION,

		IGNORED;

		/** What people call it. */
		public Bilingual text() {
			return Bilingual.of(BUNDLE, name());
		}

	}

}
