package io.taikei.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/** Checks that each theme has an id of its own that can stand in an address. */
final class ThemeIds {

	private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

	private ThemeIds() {
	}

	static List<Problem> check(ThemeFile file) {
		List<Problem> problems = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (int theme = 0; theme < file.themes().size(); theme++) {
			String id = file.themes().get(theme).id();
			if (!KEBAB_CASE.matcher(id).matches()) {
				problems.add(file.problem(RuleId.THEME_ID_NOT_IN_KEBAB_CASE, theme, "id",
						ProblemMessage.of("theme.id", id)));
			}
			if (!ids.add(id)) {
				problems
					.add(file.problem(RuleId.DUPLICATE_THEME, theme, "id", ProblemMessage.of("theme.id-twice", id)));
			}
		}
		return problems;
	}

}
