package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.table.structure.HeaderMeaning.Kind;

/** The levels that the words of a header name. */
final class HeaderLevels {

	private static final double DEPENDENT = 0.9;

	private static final double RELATED = 0.7;

	/** From which share of the names of the level below on a column has one for each. */
	private static final double ONE_FOR_EACH = 0.7;

	/** Words of different levels, of which one column has one. */
	private static final Pattern OF_TWO = Pattern.compile("(?:政策|施策|事業){2,}");

	private static final double GUESSED = 0.6;

	private final List<HeaderMeaning> meanings;

	private final List<ColumnProfile> profiles;

	private final List<LevelDraft> levels = new ArrayList<>();

	HeaderLevels(Header header, List<ColumnProfile> profiles) {
		this.meanings = header.meanings();
		this.profiles = profiles;
	}

	List<LevelDraft> find() {
		for (int column = 0; column < this.meanings.size(); column++) {
			if (this.meanings.get(column).is(Kind.LEVEL_NAME)) {
				addLevel(column);
			}
		}
		if (this.levels.isEmpty()) {
			columnsOf(Kind.LEVEL_CODE).filter((column) -> this.profiles.get(column).isTextual())
				.forEach((column) -> add(this.meanings.get(column).level(), column));
		}
		return ordered();
	}

	private IntStream columnsOf(Kind kind) {
		return IntStream.range(0, this.meanings.size()).filter((column) -> this.meanings.get(column).is(kind));
	}

	private void addLevel(int column) {
		String name = this.meanings.get(column).level();
		ColumnProfile profile = this.profiles.get(column);
		int next = column + 1;
		boolean codesOfNext = profile.codes() >= 0.8 && next < this.meanings.size()
				&& (isSame(name, next) || isUnnamed(next)) && this.profiles.get(next).isTextual();
		Optional<LevelDraft> same = this.levels.stream().filter((level) -> level.name().equals(name)).findFirst();
		if (codesOfNext && same.isEmpty()) {
			this.levels.add(new LevelDraft(name, next, column, 1));
		}
		else if (same.isEmpty() && !isProse(profile) && !isTarget(column)) {
			add(name, column);
		}
	}

	private boolean isSame(String name, int column) {
		return this.meanings.get(column).is(Kind.LEVEL_NAME) && this.meanings.get(column).level().equals(name);
	}

	private boolean isUnnamed(int column) {
		return this.meanings.get(column).is(Kind.UNKNOWN) || this.meanings.get(column).is(Kind.BARE_NAME);
	}

	private static boolean isProse(ColumnProfile profile) {
		return profile.sentences() > 0.5 || profile.meanLength() > 70;
	}

	/** Whether a column 目標 is that of an indicator. */
	private boolean isTarget(int column) {
		return this.profiles.get(column).numbers() > 0.5
				&& columnsOf(Kind.INDICATOR).anyMatch((indicator) -> indicator < column);
	}

	private void add(String name, int column) {
		this.levels.add(new LevelDraft(name, column, null, OF_TWO.matcher(name).matches() ? GUESSED : 1));
	}

	/**
	 * From the left, unless the numbers of names say otherwise; a column that has nothing
	 * to do with the names of the finest level is none.
	 */
	private List<LevelDraft> ordered() {
		Comparator<LevelDraft> rising = Comparator.comparingInt((level) -> profile(level).cardinality());
		List<LevelDraft> byNumber = this.levels.stream().sorted(rising).toList();
		List<LevelDraft> order = isChain(this.levels) || !isChain(byNumber) ? this.levels : byNumber;
		if (order.size() < 2) {
			return List.copyOf(order);
		}
		return inOneDirection(order).stream()
			.filter((level) -> dependence(level, order.getLast()) >= RELATED)
			.map((level) -> (dependence(level, order.getLast()) >= DEPENDENT) ? level : level.doubtful())
			.toList();
	}

	/**
	 * Levels go down to the right, or to the left. A column that stands elsewhere and has
	 * a text for nearly each name of the level below says something about these.
	 */
	private List<LevelDraft> inOneDirection(List<LevelDraft> order) {
		if (goesOneWay(order)) {
			return order;
		}
		List<LevelDraft> levels = order.stream().filter((level) -> !isAside(level, order)).toList();
		return goesOneWay(levels) ? levels : levels.stream().map(LevelDraft::doubtful).toList();
	}

	private boolean isAside(LevelDraft level, List<LevelDraft> order) {
		int next = order.indexOf(level) + 1;
		return next < order.size() && goesOneWay(order.stream().filter((other) -> !other.equals(level)).toList())
				&& profile(level).cardinality() >= ONE_FOR_EACH * profile(order.get(next)).cardinality();
	}

	private static boolean goesOneWay(List<LevelDraft> order) {
		return Stream.of(1, -1)
			.anyMatch((step) -> IntStream.range(1, order.size())
				.allMatch((i) -> (order.get(i).column() - order.get(i - 1).column()) * step > 0));
	}

	private double dependence(LevelDraft level, LevelDraft finest) {
		return profile(finest).isEmpty() ? 1 : profile(finest).determines(profile(level));
	}

	private boolean isChain(List<LevelDraft> order) {
		return IntStream.range(1, order.size())
			.allMatch((i) -> profile(order.get(i)).determines(profile(order.get(i - 1))) >= DEPENDENT
					|| profile(order.get(i - 1)).cardinality() <= profile(order.get(i)).cardinality());
	}

	private ColumnProfile profile(LevelDraft level) {
		return this.profiles.get(level.column());
	}

}
