package io.taikei.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why two elements overlap, for a person to read.
 *
 * @param themes the themes that both address themselves, the largest contribution first
 * @param terms the words that both use themselves, the largest contribution first
 * @param contextThemes the themes that make them alike, too, though not both address them
 * @param contextTerms the words that make them alike, too, though not both use them
 * @param quoteA the text of the first element that shows the overlap best
 * @param quoteB the text of the second element that shows the overlap best
 * @param basis what the quotes show
 */
public record Evidence(List<SharedTheme> themes, List<SharedTerm> terms, List<ContextTheme> contextThemes,
		List<SharedTerm> contextTerms, Quote quoteA, Quote quoteB, Basis basis) {

	public Evidence {
		themes = List.copyOf(themes);
		terms = List.copyOf(terms);
		contextThemes = List.copyOf(contextThemes);
		contextTerms = List.copyOf(contextTerms);
		if (themes.isEmpty() && terms.isEmpty() && contextThemes.isEmpty() && contextTerms.isEmpty()) {
			throw new IllegalArgumentException("No overlap without a theme or term");
		}
	}

	/** The same with all contributions as they are kept and shown. */
	public Evidence rounded() {
		return new Evidence(
				this.themes.stream()
					.map((theme) -> new SharedTheme(theme.id(), Overlap.rounded(theme.contribution())))
					.toList(),
				rounded(this.terms),
				this.contextThemes.stream()
					.map((theme) -> new ContextTheme(theme.id(), Overlap.rounded(theme.contribution()), theme.a(),
							theme.b()))
					.toList(),
				rounded(this.contextTerms), this.quoteA, this.quoteB, this.basis);
	}

	private static List<SharedTerm> rounded(List<SharedTerm> terms) {
		return terms.stream().map((term) -> new SharedTerm(term.term(), Overlap.rounded(term.contribution()))).toList();
	}

	/** What the quotes of two elements show. */
	public enum Basis {

		/** Both say the same: a word, or a theme. */
		TEXTS,

		/** The texts have nothing in common; what stands around them makes them alike. */
		CONTEXT

	}

	/**
	 * A theme that both elements address by their own texts, or narrower ones.
	 *
	 * @param id the theme
	 * @param contribution its part of the likeness, 0 to 1; the contributions of all
	 * themes and terms add up to at most 1
	 */
	public record SharedTheme(ThemeId id, double contribution) {
	}

	/**
	 * A theme that one of both does not address itself.
	 *
	 * @param id the theme
	 * @param contribution its part of the likeness, 0 to 1
	 * @param a where the first element has it from
	 * @param b where the second element has it from
	 */
	public record ContextTheme(ThemeId id, double contribution, Origin a, Origin b) {
	}

	/**
	 * Where an element has a theme from.
	 *
	 * @param source where from
	 * @param element the element above or below that addresses the theme; null where that
	 * is none
	 */
	public record Origin(Source source, @Nullable ElementId element) {

		/** Of what an element addresses itself. */
		public static final Origin OWN = new Origin(Source.OWN, null);

		/** Of what is but near to what it addresses. */
		public static final Origin RELATED = new Origin(Source.RELATED, null);

	}

	/** From where an element can have a theme. */
	public enum Source {

		/** It addresses the theme itself. */
		OWN,

		/** What stands above it does. */
		ABOVE,

		/** What stands below it does. */
		BELOW,

		/** It or these address a related theme. */
		RELATED

	}

	/**
	 * A word, or two neighbouring words.
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
