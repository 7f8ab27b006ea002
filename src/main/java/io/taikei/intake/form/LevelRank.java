package io.taikei.intake.form;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which level stands above which by the words for them that plans share: a goal above a
 * policy, that above a measure, that above a project.
 */
final class LevelRank {

	/** From the top; the last word of a name counts. */
	private static final List<Pattern> FROM_TOP = List.of(Pattern.compile(".*(?:将来(?:都市)?像|都市像|ビジョン|理念|の姿)"),
			Pattern.compile(".*(?:大綱|柱|目標|編)"), Pattern.compile(".*(?:政策|分野|章)"), Pattern.compile(".*(?:施策|節)"),
			Pattern.compile(".*(?:取り?組み?|プロジェクト)"), Pattern.compile(".*事業"));

	private LevelRank() {
	}

	/**
	 * From the top; all alike where some name has no word that tells, or two have the
	 * same.
	 * @param levels the names of the levels that are compared
	 */
	static Comparator<String> of(List<String> levels) {
		boolean tell = levels.stream().map(LevelRank::rank).filter(OptionalInt::isPresent).distinct().count() == levels
			.size();
		return Comparator.comparingInt((level) -> tell ? rank(level).orElse(FROM_TOP.size()) : 0);
	}

	private static OptionalInt rank(String level) {
		return IntStream.range(0, FROM_TOP.size())
			.filter((rank) -> FROM_TOP.get(rank).matcher(level.replaceFirst("名称?$", "")).matches())
			.findFirst();
	}

}
