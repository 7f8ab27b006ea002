package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole;
import io.taikei.intake.table.ColumnRole.Kind;

/** Gives each column a role once the levels are known. */
final class ColumnRoles {

	private final Header header;

	private final List<ColumnProfile> profiles;

	private final List<LevelDraft> levels;

	ColumnRoles(Header header, List<ColumnProfile> profiles, List<LevelDraft> levels) {
		this.header = header;
		this.profiles = profiles;
		this.levels = levels;
	}

	List<MappedColumn> columns() {
		List<MappedColumn> columns = new ArrayList<>();
		for (int column = 0; column < this.profiles.size(); column++) {
			columns.add(column(column));
		}
		return columns;
	}

	private MappedColumn column(int column) {
		for (int level = 0; level < this.levels.size(); level++) {
			LevelDraft draft = this.levels.get(level);
			if (draft.column() == column) {
				return new MappedColumn(column + 1, label(column), ColumnRole.of(nameKind(column), level),
						draft.confidence());
			}
			if (Objects.equals(draft.code(), column)) {
				return new MappedColumn(column + 1, label(column), ColumnRole.of(Kind.CODE, level), draft.confidence());
			}
		}
		return other(column);
	}

	private Kind nameKind(int column) {
		ColumnProfile profile = this.profiles.get(column);
		return (profile.coded() >= 0.5 || profile.codedPerhaps() >= 0.8) ? Kind.CODE_AND_NAME : Kind.NAME;
	}

	private MappedColumn other(int column) {
		HeaderMeaning meaning = this.header.meanings().get(column);
		ColumnProfile profile = this.profiles.get(column);
		return switch (meaning.kind()) {
			case DEPARTMENT -> about(column, Kind.DEPARTMENT, 0.95);
			case INDICATOR -> about(column, Kind.INDICATOR, 0.9);
			case UNIT -> measured(column, Kind.UNIT);
			case BASELINE -> measured(column, Kind.BASELINE);
			case BASELINE_YEAR -> measured(column, (profile.years() >= 0.5) ? Kind.BASELINE_YEAR : Kind.BASELINE);
			case TARGET -> measured(column, Kind.TARGET);
			case TARGET_YEAR -> measured(column, (profile.years() >= 0.5) ? Kind.TARGET_YEAR : Kind.TARGET);
			case SITUATION -> about(column, Kind.SITUATION, 0.9);
			case CHALLENGES -> about(column, Kind.CHALLENGES, 0.9);
			case DESCRIPTION -> about(column, Kind.DESCRIPTION, 0.9);
			case LEVEL_NAME -> levelLike(column, profile);
			case UNKNOWN -> (profile.departments() >= 0.7 && profile.codes() < 0.2)
					? about(column, Kind.DEPARTMENT, 0.6) : ignored(column, 0.6);
			case BARE_CODE, BARE_NAME, LEVEL_CODE, OTHER -> ignored(column, 0.9);
		};
	}

	/**
	 * What a header calls a level may be prose about one, or the target of an indicator.
	 */
	private MappedColumn levelLike(int column, ColumnProfile profile) {
		if (profile.sentences() > 0.5 || profile.meanLength() > 70) {
			return about(column, Kind.DESCRIPTION, 0.8);
		}
		return (profile.numbers() > 0.5) ? measured(column, Kind.TARGET) : ignored(column, 0.6);
	}

	private MappedColumn about(int column, Kind kind, double confidence) {
		return new MappedColumn(column + 1, label(column),
				new ColumnRole(kind, levelAt(column), this.header.meanings().get(column).year()), confidence);
	}

	/** A value or a unit is one only beside the indicator that it belongs to. */
	private MappedColumn measured(int column, Kind kind) {
		boolean indicator = IntStream.range(0, column)
			.anyMatch((before) -> this.header.meanings().get(before).is(HeaderMeaning.Kind.INDICATOR));
		return indicator ? about(column, kind, 0.9) : ignored(column, 0.7);
	}

	private MappedColumn ignored(int column, double confidence) {
		return new MappedColumn(column + 1, label(column), ColumnRole.IGNORED, confidence);
	}

	/**
	 * What stands to the right of a level's names is about that level, if they go down.
	 */
	private int levelAt(int column) {
		boolean upwards = IntStream.range(1, this.levels.size())
			.anyMatch((level) -> this.levels.get(level).column() < this.levels.get(level - 1).column());
		if (upwards) {
			return this.levels.size() - 1;
		}
		return IntStream.range(0, this.levels.size())
			.filter((level) -> this.levels.get(level).column() < column)
			.boxed()
			.max(Comparator.comparingInt((level) -> this.levels.get(level).column()))
			.orElse(this.levels.size() - 1);
	}

	private String label(int column) {
		return this.header.labels().get(column);
	}

}
