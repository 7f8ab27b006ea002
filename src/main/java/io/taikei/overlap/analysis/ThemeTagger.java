package io.taikei.overlap.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.taikei.model.PlanElement;
import io.taikei.model.Statement;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import io.taikei.text.PhraseMatcher;
import io.taikei.text.PhraseMatcher.Match;

/**
 * Finds the themes that texts are about, by the triggers of a vocabulary. Of triggers
 * inside each other only the longest counts.
 */
public final class ThemeTagger {

	/**
	 * How many phrases in statements one in the title counts for: the title names what
	 * the element is about, statements mention much beside it.
	 */
	static final int TITLE = 3;

	/** Equally heavy ones stay in their order, that of their ids. */
	private static final Comparator<ThemeTag> HEAVIEST_FIRST = Comparator.comparingDouble(ThemeTag::weight).reversed();

	private final PhraseMatcher<ThemeId> triggers;

	/**
	 * A tagger by the given vocabulary.
	 * @param themes the themes; no trigger may stand in two of them
	 */
	public ThemeTagger(List<Theme> themes) {
		Map<String, ThemeId> meanings = new HashMap<>();
		themes.forEach((theme) -> theme.triggers().forEach((trigger) -> meanings.put(trigger, theme.id())));
		this.triggers = new PhraseMatcher<>(meanings);
	}

	/**
	 * The triggers in a text, in its order; places count in {@link PhraseMatcher#key}.
	 */
	public List<Match<ThemeId>> find(String text) {
		return this.triggers.find(text);
	}

	/**
	 * The themes of an element's own title and statements, the heaviest first. Every
	 * occurrence of a trigger counts 1, in the title {@value #TITLE}; a theme's weight is
	 * its part of the sum.
	 */
	public List<ThemeTag> tag(PlanElement element) {
		Map<ThemeId, ThemeCount> counts = new TreeMap<>();
		count(counts, element.label().title(), TITLE);
		for (Statement statement : element.statements()) {
			count(counts, statement.text(), 1);
		}
		double sum = counts.values().stream().mapToInt(ThemeCount::points).sum();
		return counts.entrySet()
			.stream()
			.map((entry) -> new ThemeTag(entry.getKey(), entry.getValue().points() / sum, entry.getValue().terms()))
			.sorted(HEAVIEST_FIRST)
			.toList();
	}

	private void count(Map<ThemeId, ThemeCount> counts, String text, int points) {
		for (Match<ThemeId> match : find(text)) {
			counts.merge(match.meaning(), new ThemeCount(points, List.of(match.phrase())), ThemeCount::plus);
		}
	}

}
