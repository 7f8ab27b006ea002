package io.taikei.overlap.analysis;

import java.util.List;

import io.taikei.model.ThemeId;

/**
 * A theme that an element is about.
 *
 * @param theme the theme
 * @param weight its part in all that the element's own text says about themes: more than
 * 0, at most 1; the weights of an element's themes add up to 1
 * @param terms the phrases that show it, as the vocabulary writes them, each once, in the
 * order of the text
 */
public record ThemeTag(ThemeId theme, double weight, List<String> terms) {

	public ThemeTag {
		terms = List.copyOf(terms);
	}

}
