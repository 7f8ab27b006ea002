package io.taikei.vocabulary;

import java.util.List;

import io.taikei.model.Problem;
import io.taikei.model.Theme;

/**
 * What was made of a file of themes.
 *
 * @param themes the themes in the order of the file; none where there are problems, since
 * texts tagged by half a vocabulary could not be compared
 * @param problems all that is wrong with the themes, in the order of the file
 */
public record ThemeReading(List<Theme> themes, List<Problem> problems) {

	public ThemeReading {
		themes = List.copyOf(themes);
		problems = List.copyOf(problems);
	}

}
