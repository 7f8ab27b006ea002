package io.taikei.query.theme;

import java.util.List;

import io.taikei.query.PlanSummary;
import io.taikei.text.Bilingual;

/**
 * The themes that only one of two plans addresses (一方にしかないテーマ), those of most elements
 * first.
 *
 * @param from the first plan
 * @param to the second plan
 * @param onlyFrom the themes that the second plan does not mention
 * @param onlyTo the themes that the first plan does not mention
 * @param explanation how to read a gap
 */
public record ThemeGaps(PlanSummary from, PlanSummary to, List<ComparedTheme> onlyFrom, List<ComparedTheme> onlyTo,
		Bilingual explanation) {

	public ThemeGaps {
		onlyFrom = List.copyOf(onlyFrom);
		onlyTo = List.copyOf(onlyTo);
	}

}
