package io.taikei.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.ThemeId;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * Checks that related themes exist, are named once and neither is broader than the other,
 * and gives a theme's relations whichever side names them.
 */
final class ThemeRelations {

	private final ThemeFile file;

	private final Map<String, ThemeEntry> themes;

	private ThemeRelations(ThemeFile file) {
		this.file = file;
		this.themes = file.themes()
			.stream()
			.collect(Collectors.toMap(ThemeEntry::id, (it) -> it, (first, it) -> first));
	}

	/**
	 * The themes related to the given one: those it names, then those that name it, in
	 * the order of the file.
	 */
	static List<ThemeId> of(ThemeEntry theme, ThemeFile file) {
		Stream<String> naming = file.themes()
			.stream()
			.filter((other) -> other.relatedList().contains(theme.id()))
			.map(ThemeEntry::id);
		return Stream.concat(theme.relatedList().stream(), naming).distinct().map(ThemeId::new).toList();
	}

	static List<Problem> check(ThemeFile file) {
		ThemeRelations relations = new ThemeRelations(file);
		List<Problem> problems = new ArrayList<>();
		for (int theme = 0; theme < file.themes().size(); theme++) {
			problems.addAll(relations.check(theme));
		}
		return problems;
	}

	private List<Problem> check(int index) {
		List<Problem> problems = new ArrayList<>();
		ThemeEntry theme = this.file.themes().get(index);
		Set<String> named = new HashSet<>();
		for (int item = 0; item < theme.relatedList().size(); item++) {
			String other = theme.relatedList().get(item);
			if (!this.themes.containsKey(other)) {
				problems
					.add(problem(RuleId.UNKNOWN_RELATED_THEME, index, item, ProblemMessage.of("theme.unknown", other)));
			}
			else if (other.equals(theme.id())) {
				problems.add(problem(RuleId.THEME_RELATED_TO_ITSELF, index, item,
						ProblemMessage.of("theme.related-to-itself", other)));
			}
			else if (broader(theme).contains(other) || broader(this.themes.get(other)).contains(theme.id())) {
				problems.add(problem(RuleId.RELATED_THEME_IS_BROADER, index, item,
						ProblemMessage.of("theme.related-broader", theme.id(), other)));
			}
			if (!named.add(other)) {
				problems.add(problem(RuleId.DUPLICATE_RELATED_THEME, index, item,
						ProblemMessage.of("theme.related-twice", theme.id(), other)));
			}
		}
		return problems;
	}

	/**
	 * The ids of all themes above the given one, as far as they don't lead in a circle.
	 */
	private Set<String> broader(ThemeEntry theme) {
		Set<String> above = new HashSet<>();
		ThemeEntry current = theme;
		while (current != null && current.broader() != null && above.add(current.broader())) {
			current = this.themes.get(current.broader());
		}
		return above;
	}

	private Problem problem(RuleId rule, int theme, int item, Bilingual explanation) {
		return this.file.problem(rule, theme, "related", item, explanation);
	}

}
