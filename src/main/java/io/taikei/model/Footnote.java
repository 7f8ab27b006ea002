package io.taikei.model;

/**
 * An explanation of a word, given by the document outside the text it explains.
 *
 * @param term the word that carries the footnote's mark
 * @param text the explanation, without its leading mark
 * @param source where the explanation stands
 */
public record Footnote(String term, String text, SourceSpan source) {

	public Footnote {
		term = CanonicalText.of(term);
		text = CanonicalText.of(text);
	}

}
