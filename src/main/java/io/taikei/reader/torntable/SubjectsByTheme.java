package io.taikei.reader.torntable;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.taikei.model.Theme;
import io.taikei.text.JapaneseText;
import io.taikei.text.PhraseMatcher;

/**
 * What a text is about: its words without boilerplate, and the themes its phrases belong
 * to.
 */
final class SubjectsByTheme implements Function<String, Set<String>> {

	private final PhraseMatcher<String> themes;

	private final Map<String, SortedSet<String>> known = new ConcurrentHashMap<>();

	SubjectsByTheme(List<Theme> themes) {
		Map<String, String> triggers = new HashMap<>();
		themes.forEach((theme) -> theme.triggers().forEach((trigger) -> triggers.put(trigger, theme.id().value())));
		this.themes = new PhraseMatcher<>(triggers);
	}

	/**
	 * In order, as sums over them have to be the same to the last digit in every run.
	 */
	@Override
	public SortedSet<String> apply(String text) {
		return this.known.computeIfAbsent(text, this::analyse);
	}

	private SortedSet<String> analyse(String text) {
		SortedSet<String> subjects = new TreeSet<>(JapaneseText.subjectTerms(text));
		this.themes.find(text).forEach((match) -> subjects.add("theme:" + match.meaning()));
		return Collections.unmodifiableSortedSet(subjects);
	}

}
