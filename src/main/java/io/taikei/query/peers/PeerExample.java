package io.taikei.query.peers;

import io.taikei.query.Element;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.StatedSentence;
import io.taikei.query.path.ElementRef;
import org.jspecify.annotations.Nullable;

/**
 * An element that shows what plans have.
 *
 * @param plan its plan
 * @param element the element
 * @param sentence the first sentence that the document states about it; null where there
 * is none
 */
public record PeerExample(PlanSummary plan, ElementRef element, @Nullable StatedSentence sentence) {

	static PeerExample of(LocatedElements located, String id) {
		Element element = located.element(id);
		return new PeerExample(
				located.plan(id), new ElementRef(element.id(), element.kind(), element.code(), element.title(),
						element.levelName(), element.source()),
				element.statements().isEmpty() ? null : element.statements().getFirst());
	}

}
