package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PlanSummary;
import io.taikei.query.Sdg;
import io.taikei.query.ThemeRef;
import org.jspecify.annotations.Nullable;

/**
 * A theme of the vocabulary with the themes below it.
 *
 * @param theme the theme
 * @param broader the id of the theme above it; null at the top
 * @param triggers the phrases that show a text is about it
 * @param sdgs the Sustainable Development Goals it serves
 * @param budgetFunction where most of its spending is accounted for (目的別歳出); null where
 * the theme groups others
 * @param municipalities in how many municipalities the current plan addresses it or a
 * theme below it
 * @param plans how many elements of each of some plans address it or a theme below it;
 * plans without any are left out
 * @param narrower the themes directly below it, in the vocabulary's order
 */
public record ThemeBranch(@JsonUnwrapped ThemeRef theme, @Nullable String broader, List<String> triggers,
		List<Sdg> sdgs, @Nullable String budgetFunction, long municipalities, List<PlanCount> plans,
		List<ThemeBranch> narrower) {

	public ThemeBranch {
		triggers = List.copyOf(triggers);
		sdgs = List.copyOf(sdgs);
		plans = List.copyOf(plans);
		narrower = List.copyOf(narrower);
	}

	/**
	 * How much of a plan addresses a theme.
	 *
	 * @param plan the plan
	 * @param elements how many of its elements, of any kind
	 */
	public record PlanCount(PlanSummary plan, long elements) {
	}

}
