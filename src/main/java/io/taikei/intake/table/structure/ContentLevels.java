package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.taikei.intake.table.structure.HeaderMeaning.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Levels that only the content tells: the names of a lower level determine those of the
 * one above it, and there are more of them.
 */
final class ContentLevels {

	private static final double DEPENDENT = 0.9;

	private static final double NONE = 0.1;

	private static final Pattern CONTENT_OF = Pattern.compile("^.*\\s|の?内容$");

	private static final Pattern NAME_OF = Pattern.compile("\\s*(?:の?名称?|[(（].*[)）])\\s*$");

	private final Header header;

	private final List<ColumnProfile> profiles;

	private final List<LevelDraft> levels;

	/**
	 * @param named the levels that the header names
	 */
	ContentLevels(Header header, List<ColumnProfile> profiles, List<LevelDraft> named) {
		this.header = header;
		this.profiles = profiles;
		this.levels = new ArrayList<>(named);
	}

	/** The levels of the header with those that it lacks. */
	List<LevelDraft> complete() {
		boolean named = !this.levels.isEmpty();
		if (!named) {
			finest(this::isUntitled).or(() -> finest(this::isTitleLike)).ifPresent((column) -> insert(0, column));
		}
		if (!this.levels.isEmpty()) {
			below();
			above();
		}
		return (!named && this.levels.size() < 2) ? List.of() : List.copyOf(this.levels);
	}

	private Optional<Integer> finest(IntPredicate candidates) {
		return IntStream.range(0, this.profiles.size())
			.filter(candidates)
			.filter((column) -> profile(column).cardinality() > 2)
			.boxed()
			.max(Comparator.<Integer>comparingInt((column) -> profile(column).cardinality())
				.thenComparing(Comparator.reverseOrder()));
	}

	/** The columns directly to the right of the finest level may be further ones. */
	private void below() {
		int column = this.levels.getLast().column() + 1;
		while (column < this.profiles.size() && (profile(column).codes() >= 0.8 || isNext(column))) {
			if (isNext(column)) {
				insert(this.levels.size(), column);
			}
			column++;
		}
	}

	private boolean isNext(int column) {
		return isTitleLike(column) && isBetween(column, this.levels.getLast(), null);
	}

	/** Columns to the left of the finest level, or to its right where none is found. */
	private void above() {
		int finest = this.levels.getLast().column();
		for (int column = finest - 1; column >= 0; column--) {
			place(column);
		}
		boolean upwards = this.levels.size() == 1 || this.levels.getLast().column() < this.levels.getFirst().column();
		for (int column = finest + 1; upwards && column < this.profiles.size(); column++) {
			place(column);
		}
	}

	private void place(int column) {
		if (!isTitleLike(column)) {
			return;
		}
		for (int level = this.levels.size() - 1; level >= 0; level--) {
			LevelDraft upper = (level == 0) ? null : this.levels.get(level - 1);
			if (isBetween(column, upper, this.levels.get(level))) {
				insert(level, column);
				return;
			}
		}
	}

	/**
	 * Whether a column's names depend on the lower level's, and the upper one's on them.
	 */
	private boolean isBetween(int column, @Nullable LevelDraft upper, @Nullable LevelDraft lower) {
		ColumnProfile own = profile(column);
		boolean belowUpper = upper == null || (own.cardinality() > profile(upper.column()).cardinality()
				&& own.determines(profile(upper.column())) >= DEPENDENT);
		boolean aboveLower = lower == null || (own.cardinality() < profile(lower.column()).cardinality()
				&& profile(lower.column()).determines(own) >= DEPENDENT);
		return belowUpper && aboveLower;
	}

	/**
	 * A column without known words whose texts can be titles; or one that is called a
	 * department (部), but has none.
	 */
	private boolean isUntitled(int column) {
		Kind kind = this.header.meanings().get(column).kind();
		boolean none = kind == Kind.DEPARTMENT && profile(column).departments() < NONE;
		return (kind == Kind.UNKNOWN || kind == Kind.BARE_NAME || none) && isTitles(column);
	}

	/**
	 * The same, or one that is called a description, but has short texts, mostly with
	 * codes or by its header those of a level (取組内容).
	 */
	private boolean isTitleLike(int column) {
		ColumnProfile profile = profile(column);
		String label = this.header.labels().get(column);
		boolean described = this.header.meanings().get(column).is(Kind.DESCRIPTION) && profile.sentences() < NONE
				&& (profile.coded() >= 0.5
						|| CaptionText.levelOf(CONTENT_OF.matcher(label).replaceAll("")).isPresent());
		return isUntitled(column) || (described && isTitles(column));
	}

	private boolean isTitles(int column) {
		ColumnProfile profile = profile(column);
		boolean taken = this.levels.stream().anyMatch((level) -> level.column() == column);
		return !taken && profile.isTextual() && !profile.isScattered() && profile.departments() < 0.7
				&& profile.cardinality() > 1;
	}

	private ColumnProfile profile(int column) {
		return this.profiles.get(column);
	}

	private void insert(int level, int column) {
		String label = profile(column).levelWord()
			.orElseGet(() -> NAME_OF.matcher(this.header.labels().get(column)).replaceAll(""));
		boolean taken = label.isEmpty() || this.levels.stream().anyMatch((other) -> other.name().equals(label));
		this.levels.add(level, new LevelDraft(taken ? "階層" + (column + 1) : label, column, null, 0.6));
	}

}
