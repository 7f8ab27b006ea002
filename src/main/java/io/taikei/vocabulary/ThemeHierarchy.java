package io.taikei.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * Checks that broader themes exist and never lead in a circle, and that a theme has
 * triggers or groups others.
 */
final class ThemeHierarchy {

	private final ThemeFile file;

	private final Map<String, ThemeEntry> themes;

	private final Set<String> reportedCycle = new HashSet<>();

	private ThemeHierarchy(ThemeFile file) {
		this.file = file;
		this.themes = file.themes()
			.stream()
			.collect(Collectors.toMap(ThemeEntry::id, (it) -> it, (first, it) -> first));
	}

	static List<Problem> check(ThemeFile file) {
		ThemeHierarchy hierarchy = new ThemeHierarchy(file);
		List<Problem> problems = new ArrayList<>();
		for (int theme = 0; theme < file.themes().size(); theme++) {
			problems.addAll(hierarchy.check(theme));
		}
		return problems;
	}

	private List<Problem> check(int index) {
		List<Problem> problems = new ArrayList<>();
		ThemeEntry theme = this.file.themes().get(index);
		if (theme.broader() != null && !this.themes.containsKey(theme.broader())) {
			problems.add(this.file.problem(RuleId.UNKNOWN_BROADER_THEME, index, "broader",
					ProblemMessage.of("theme.unknown", theme.broader())));
		}
		List<String> cycle = cycle(theme);
		if (!cycle.isEmpty() && this.reportedCycle.addAll(cycle)) {
			problems.add(this.file.problem(RuleId.CYCLE_OF_BROADER_THEMES, index, "broader",
					ProblemMessage.of("theme.circle", String.join(" -> ", cycle))));
		}
		if (theme.triggerList().isEmpty() && !groupsOthers(theme)) {
			problems
				.add(this.file.problem(RuleId.EMPTY_THEME, index, "id", ProblemMessage.of("theme.empty", theme.id())));
		}
		return problems;
	}

	/** The way from a theme by its broader themes back to itself, or none. */
	private List<String> cycle(ThemeEntry start) {
		Set<String> path = new LinkedHashSet<>();
		ThemeEntry theme = start;
		while (theme != null && path.add(theme.id())) {
			theme = (theme.broader() != null) ? this.themes.get(theme.broader()) : null;
		}
		if (theme == null || !theme.id().equals(start.id())) {
			return List.of();
		}
		List<String> cycle = new ArrayList<>(path);
		cycle.add(start.id());
		return cycle;
	}

	private boolean groupsOthers(ThemeEntry theme) {
		return this.file.themes()
			.stream()
			.anyMatch((other) -> theme.id().equals(other.broader()) && !theme.id().equals(other.id()));
	}

}
