package io.taikei.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.taikei.model.BudgetFunction;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/** Checks that the SDGs and budget functions of themes exist. */
final class ThemeAlignments {

	private static final int LAST_SDG = 17;

	private ThemeAlignments() {
	}

	static List<Problem> check(ThemeFile file) {
		List<Problem> problems = new ArrayList<>();
		for (int theme = 0; theme < file.themes().size(); theme++) {
			problems.addAll(sdgs(file, theme));
			String budget = file.themes().get(theme).budget();
			if (budget != null && BudgetFunction.ofLabel(budget).isEmpty()) {
				problems.add(file.problem(RuleId.UNKNOWN_BUDGET_FUNCTION, theme, "budget",
						ProblemMessage.of("theme.budget", budget, labels())));
			}
		}
		return problems;
	}

	private static List<Problem> sdgs(ThemeFile file, int theme) {
		List<Problem> problems = new ArrayList<>();
		List<Integer> sdgs = file.themes().get(theme).sdgList();
		for (int item = 0; item < sdgs.size(); item++) {
			int sdg = sdgs.get(item);
			if (sdg < 1 || sdg > LAST_SDG) {
				problems.add(file.problem(RuleId.UNKNOWN_SDG, theme, "sdgs", item,
						ProblemMessage.of("theme.sdg", sdg, LAST_SDG)));
			}
		}
		return problems;
	}

	private static String labels() {
		return Arrays.stream(BudgetFunction.values()).map(BudgetFunction::label).collect(Collectors.joining(", "));
	}

}
