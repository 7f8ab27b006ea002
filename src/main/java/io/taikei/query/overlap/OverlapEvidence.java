package io.taikei.query.overlap;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.Origin;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.Source;
import io.taikei.model.SourceSpan;
import io.taikei.query.ThemeRef;
import io.taikei.query.source.MarkedPassage;
import org.jspecify.annotations.Nullable;

/**
 * Why two elements overlap, as an answer shows it. A is the element that was asked about,
 * B the other one.
 *
 * @param themes the themes that both address themselves, the largest contribution first
 * @param terms the words that both use themselves, the largest contribution first
 * @param contextThemes the themes that make them alike, too, though not both address them
 * @param contextTerms the words that make them alike, too, though not both use them
 * @param quoteA what A's document says that shows the overlap best
 * @param quoteB what B's document says that shows the overlap best
 * @param basis whether the quotations say the same, or rest on what stands around them
 */
public record OverlapEvidence(List<ThemeContribution> themes, List<SharedTerm> terms,
		List<ContextContribution> contextThemes, List<SharedTerm> contextTerms, Quotation quoteA, Quotation quoteB,
		Basis basis) {

	public OverlapEvidence {
		themes = List.copyOf(themes);
		terms = List.copyOf(terms);
		contextThemes = List.copyOf(contextThemes);
		contextTerms = List.copyOf(contextTerms);
	}

	/** One of the quotations in parts, with the shared words marked. */
	public List<MarkedPassage> marked(Quotation quotation) {
		return MarkedPassage.of(quotation.text(), this.terms);
	}

	/**
	 * A theme that both elements are about.
	 *
	 * @param theme the theme
	 * @param contribution its part of the likeness, 0 to 1
	 */
	public record ThemeContribution(@JsonUnwrapped ThemeRef theme, double contribution) {
	}

	/**
	 * A theme that not both elements address themselves.
	 *
	 * @param theme the theme
	 * @param contribution its part of the likeness, 0 to 1
	 * @param a where the element that was asked about has it from
	 * @param b where the other one has it from
	 */
	public record ContextContribution(@JsonUnwrapped ThemeRef theme, double contribution, ThemeOrigin a,
			ThemeOrigin b) {
	}

	/**
	 * Where an element has a theme from.
	 *
	 * @param source where from
	 * @param elementId the element above or below that addresses it; null where it is
	 * none
	 */
	public record ThemeOrigin(Source source, @Nullable String elementId) {

		static ThemeOrigin of(Origin origin) {
			return new ThemeOrigin(origin.source(), (origin.element() != null) ? origin.element().value() : null);
		}

	}

	/**
	 * A title or a stated sentence as it stands in a document.
	 *
	 * @param text the text
	 * @param source where it stands
	 */
	public record Quotation(String text, @JsonUnwrapped SourceSpan source) {
	}

}
