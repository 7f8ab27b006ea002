package io.taikei.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.intake.table.HeaderMeaning.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Levels that only the content tells: the names of a lower level determine those of the
 * one above it, and there are more of them.
 */
final class ContentLevels {

	private static final double DEPENDENT = 0.9;

	private final Header header;

	private final List<ColumnProfile> profiles;

	ContentLevels(Header header, List<ColumnProfile> profiles) {
		this.header = header;
		this.profiles = profiles;
	}

	/** The levels of the header with those that it lacks. */
	List<LevelDraft> complete(List<LevelDraft> named) {
		List<LevelDraft> levels = new ArrayList<>(named);
		if (levels.isEmpty()) {
			finest().ifPresent((column) -> levels.add(draft(column, 0)));
		}
		Set<Integer> taken = named.stream()
			.flatMap((level) -> IntStream.of(level.column(), codeOf(level)).boxed())
			.collect(Collectors.toSet());
		for (int column = levels.isEmpty() ? -1 : levels.getFirst().column() - 1; column >= 0; column--) {
			if (!taken.contains(column) && isAbove(column, levels.getFirst())) {
				levels.addFirst(draft(column, levels.size()));
			}
		}
		return (named.isEmpty() && levels.size() < 2) ? List.of() : levels;
	}

	private static int codeOf(LevelDraft level) {
		Integer code = level.code();
		return (code == null) ? level.column() : code;
	}

	private Optional<Integer> finest() {
		return IntStream.range(0, this.profiles.size())
			.filter(this::isCandidate)
			.filter((column) -> this.profiles.get(column).cardinality() > 2)
			.boxed()
			.max(Comparator.<Integer>comparingInt((column) -> this.profiles.get(column).cardinality())
				.thenComparing(Comparator.reverseOrder()));
	}

	private boolean isCandidate(int column) {
		ColumnProfile profile = this.profiles.get(column);
		Kind kind = this.header.meanings().get(column).kind();
		return (kind == Kind.UNKNOWN || kind == Kind.BARE_NAME) && profile.isTextual() && profile.departments() < 0.7
				&& profile.cardinality() > 1;
	}

	private boolean isAbove(int column, LevelDraft level) {
		ColumnProfile profile = this.profiles.get(column);
		ColumnProfile below = this.profiles.get(level.column());
		return isCandidate(column) && profile.cardinality() < below.cardinality()
				&& below.determines(profile) >= DEPENDENT;
	}

	private LevelDraft draft(int column, int above) {
		String label = this.header.labels().get(column);
		return new LevelDraft(label.isEmpty() ? "階層" + (char) ('A' + above) : label, column, codesBeside(column), 0.6);
	}

	private @Nullable Integer codesBeside(int column) {
		return (column > 0 && this.profiles.get(column - 1).codes() >= 0.8
				&& this.profiles.get(column).determines(this.profiles.get(column - 1)) >= DEPENDENT
				&& this.profiles.get(column - 1).cardinality() > 1) ? column - 1 : null;
	}

}
