package io.taikei.query;

import java.util.List;

import io.taikei.model.Footnote;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;

/**
 * A sentence that the document states about an element.
 *
 * @param kind a need or a measure
 * @param text the sentence as it stands
 * @param source where it stands
 * @param footnotes the footnotes whose marks stand in it
 */
public record StatedSentence(Statement.Kind kind, String text, SourceSpan source, List<Footnote> footnotes) {

	public StatedSentence {
		footnotes = List.copyOf(footnotes);
	}

	static StatedSentence of(Statement statement) {
		return new StatedSentence(statement.kind(), statement.text(), statement.source(), statement.footnotes());
	}

}
