package io.taikei.query.overlap;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.SourceSpan;
import io.taikei.query.ThemeRef;
import io.taikei.query.source.MarkedPassage;

/**
 * Why two elements overlap, as an answer shows it. A is the element that was asked about,
 * B the other one.
 *
 * @param themes the themes that both are about, the largest contribution first
 * @param terms the words that both use, the largest contribution first
 * @param quoteA what A's document says that shows the overlap best
 * @param quoteB what B's document says that shows the overlap best
 */
public record OverlapEvidence(List<ThemeContribution> themes, List<SharedTerm> terms, Quotation quoteA,
		Quotation quoteB) {

	public OverlapEvidence {
		themes = List.copyOf(themes);
		terms = List.copyOf(terms);
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
	 * A title or a stated sentence as it stands in a document.
	 *
	 * @param text the text
	 * @param source where it stands
	 */
	public record Quotation(String text, @JsonUnwrapped SourceSpan source) {
	}

}
