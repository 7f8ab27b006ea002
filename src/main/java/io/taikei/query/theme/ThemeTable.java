package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PageOf;

/**
 * The themes side by side (テーマ別の横並び表) over one page of plans.
 *
 * @param at which page of how many plans
 * @param themes the themes, in the vocabulary's order, each with the same plans
 */
public record ThemeTable(@JsonUnwrapped PageOf at, List<ComparedTheme> themes) {

	public ThemeTable {
		themes = List.copyOf(themes);
	}

}
