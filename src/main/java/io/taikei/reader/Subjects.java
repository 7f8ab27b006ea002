package io.taikei.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.taikei.model.Theme;
import io.taikei.text.JapaneseText;
import io.taikei.text.PhraseMatcher;

/**
 * What a text is about: its words without boilerplate, and the themes its phrases belong
 * to.
 */
final class Subjects implements Function<String, Set<String>> {

	private final PhraseMatcher<String> themes;

	private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

	Subjects(List<Theme> themes) {
		Map<String, String> triggers = new HashMap<>();
		themes.forEach((theme) -> theme.triggers().forEach((trigger) -> triggers.put(trigger, theme.id().value())));
		this.themes = new PhraseMatcher<>(triggers);
	}

	@Override
	public Set<String> apply(String text) {
		return this.known.computeIfAbsent(text, this::analyse);
	}

	private Set<String> analyse(String text) {
		Set<String> subjects = new HashSet<>(JapaneseText.subjectTerms(text));
		this.themes.find(text).forEach((match) -> subjects.add("theme:" + match.meaning()));
		return Set.copyOf(subjects);
	}

}
