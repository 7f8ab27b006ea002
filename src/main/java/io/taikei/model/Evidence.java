package io.taikei.model;

import java.util.List;

/**
 * Why two elements overlap, for a person to read.
 *
 * @param themes the themes that both are about, the largest contribution first
 * @param terms the words that both use, the largest contribution first
 * @param quoteA the text of the first element that shows the overlap best
 * @param quoteB the text of the second element that shows the overlap best
 */
public record Evidence(List<SharedTheme> themes, List<SharedTerm> terms, Quote quoteA, Quote quoteB) {

	public Evidence {
		themes = List.copyOf(themes);
		terms = List.copyOf(terms);
		if (themes.isEmpty() && terms.isEmpty()) {
			throw new IllegalArgumentException("No overlap without a shared theme or term");
		}
	}

	/** The same with all contributions as they are kept and shown. */
	public Evidence rounded() {
		return new Evidence(
				this.themes.stream()
					.map((theme) -> new SharedTheme(theme.id(), Overlap.rounded(theme.contribution())))
					.toList(),
				this.terms.stream()
					.map((term) -> new SharedTerm(term.term(), Overlap.rounded(term.contribution())))
					.toList(),
				this.quoteA, this.quoteB);
	}

	/**
	 * A theme that both elements are about.
	 *
	 * @param id the theme
	 * @param contribution its part of the likeness, 0 to 1; the contributions of all
	 * shared themes and terms add up to at most 1
	 */
	public record SharedTheme(ThemeId id, double contribution) {
	}

	/**
	 * A word, or two neighbouring words, that both elements use.
	 *
	 * @param term the base form
	 * @param contribution its part of the likeness, 0 to 1
	 */
	public record SharedTerm(String term, double contribution) {
	}

	/**
	 * A title or a stated sentence.
	 *
	 * @param text the text as it stands
	 * @param source where it stands
	 */
	public record Quote(String text, SourceSpan source) {
	}

}
