package io.taikei.overlap.analysis;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.Evidence.Quote;
import io.taikei.model.FutureVision;
import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;

/**
 * A piece of an element's own text.
 *
 * @param quote the text and where it stands
 * @param role what it is to the element
 * @param weight what a feature in it counts
 */
public record ElementPassage(Quote quote, Role role, double weight) {

	/**
	 * What the document says of an element: its title, a vision's field, its statements.
	 */
	public static List<ElementPassage> of(PlanElement element, Weighting weighting) {
		List<ElementPassage> passages = new ArrayList<>();
		SourceSpan source = element.label().source();
		passages.add(new ElementPassage(new Quote(element.label().title(), source), Role.TITLE, weighting.title()));
		if (element instanceof FutureVision vision && vision.field() != null) {
			passages.add(new ElementPassage(new Quote(vision.field(), source), Role.FIELD, weighting.field()));
		}
		for (Statement statement : element.statements()) {
			passages.add(new ElementPassage(new Quote(statement.text(), statement.source()), Role.STATEMENT,
					weighting.statement()));
		}
		return passages;
	}

	/** What a passage is to its element. */
	public enum Role {

		/** Names the element. */
		TITLE,

		/** Names fields of administration, so themes and no words. */
		FIELD,

		/** Says something about the element. */
		STATEMENT

	}

}
