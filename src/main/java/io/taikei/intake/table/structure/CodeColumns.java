package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import io.taikei.intake.table.structure.HeaderMeaning.Kind;

/** Finds the level that each column of codes belongs to. */
final class CodeColumns {

	private final List<HeaderMeaning> meanings;

	private final List<ColumnProfile> profiles;

	private final List<LevelDraft> levels;

	CodeColumns(Header header, List<ColumnProfile> profiles, List<LevelDraft> levels) {
		this.meanings = header.meanings();
		this.profiles = profiles;
		this.levels = new ArrayList<>(levels);
	}

	List<LevelDraft> assign() {
		columnsOf(Kind.LEVEL_CODE).forEach(this::assign);
		columnsOf(Kind.BARE_CODE).forEach(this::assign);
		columnsOf(Kind.UNKNOWN).filter((column) -> this.profiles.get(column).codes() >= 0.8)
			.filter((column) -> this.profiles.get(column).cardinality() > 1)
			.forEach((column) -> beside(column + 1, column));
		return List.copyOf(this.levels);
	}

	private IntStream columnsOf(Kind kind) {
		return IntStream.range(0, this.meanings.size()).filter((column) -> this.meanings.get(column).is(kind));
	}

	/**
	 * Codes belong to the level that their header names, or else to that on their right.
	 */
	private void assign(int column) {
		String named = this.meanings.get(column).level();
		Optional<LevelDraft> level = this.levels.stream()
			.filter((candidate) -> candidate.name().equals(named))
			.findFirst();
		if (level.isPresent()) {
			give(level.get(), column);
		}
		else if (!beside(column + 1, column)) {
			beside(column - 1, column);
		}
	}

	private boolean beside(int names, int column) {
		Optional<LevelDraft> level = this.levels.stream()
			.filter((candidate) -> candidate.column() == names)
			.findFirst();
		level.ifPresent((candidate) -> give(candidate, column));
		return level.isPresent();
	}

	/** A number of its own for each row is no code of a level that has fewer names. */
	private void give(LevelDraft level, int column) {
		ColumnProfile codes = this.profiles.get(column);
		boolean taken = this.levels.stream().anyMatch((other) -> Objects.equals(other.code(), column));
		ColumnProfile names = this.profiles.get(level.column());
		boolean fits = codes.isEmpty()
				|| (names.determines(codes) >= 0.7 && codes.cardinality() <= names.cardinality() * 1.2 + 1);
		if (level.code() == null && !taken && level.column() != column && fits) {
			this.levels.set(this.levels.indexOf(level), level.withCode(column));
		}
	}

}
