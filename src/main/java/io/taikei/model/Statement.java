package io.taikei.model;

import java.util.List;

/**
 * One sentence that a document states about an element.
 *
 * @param id identifies the statement: the element's id and {@code .s<order>}
 * @param kind a need or a measure
 * @param text the sentence as it stands, without footnote marks
 * @param footnotes the footnotes whose marks stand in the sentence
 * @param source where it stands
 */
public record Statement(ElementId id, Kind kind, String text, List<Footnote> footnotes, SourceSpan source) {

	public Statement {
		text = CanonicalText.of(text);
		footnotes = List.copyOf(footnotes);
	}

	/** What a statement says. */
	public enum Kind {

		/** What matters to the municipality (「…が大切です」). */
		NEED,

		/** What the municipality is going to do (「そのため…」). */
		MEASURE

	}

}
