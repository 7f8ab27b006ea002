package io.taikei.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.Bilingual;
import io.taikei.text.JapaneseText;
import io.taikei.text.ProblemMessage;

/** Checks that each trigger is long enough to tell a theme, and tells just one. */
final class ThemeTriggers {

	private static final int SHORTEST = 2;

	private final ThemeFile file;

	private final Map<String, String> themesByTrigger = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private ThemeTriggers(ThemeFile file) {
		this.file = file;
	}

	static List<Problem> check(ThemeFile file) {
		ThemeTriggers triggers = new ThemeTriggers(file);
		for (int theme = 0; theme < file.themes().size(); theme++) {
			int count = file.themes().get(theme).triggerList().size();
			for (int trigger = 0; trigger < count; trigger++) {
				triggers.check(theme, trigger);
			}
		}
		return triggers.problems;
	}

	private void check(int themeIndex, int triggerIndex) {
		ThemeEntry theme = this.file.themes().get(themeIndex);
		String trigger = theme.triggerList().get(triggerIndex);
		String key = JapaneseText.caselessKey(trigger);
		if (key.codePointCount(0, key.length()) < SHORTEST) {
			report(RuleId.TRIGGER_TOO_SHORT, themeIndex, triggerIndex,
					ProblemMessage.of("theme.short-trigger", trigger, theme.id(), SHORTEST));
		}
		String other = this.themesByTrigger.putIfAbsent(key, theme.id());
		if (other != null) {
			report(RuleId.DUPLICATE_TRIGGER, themeIndex, triggerIndex,
					ProblemMessage.of("theme.trigger-twice", trigger, theme.id(), other));
		}
	}

	private void report(RuleId rule, int theme, int trigger, Bilingual explanation) {
		this.problems.add(this.file.problem(rule, theme, "triggers", trigger, explanation));
	}

}
