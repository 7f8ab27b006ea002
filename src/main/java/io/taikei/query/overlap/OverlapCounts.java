package io.taikei.query.overlap;

import io.taikei.query.Bilingual;
import io.taikei.query.Element;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * How much there is to list of an element: a row of count-overlaps-of-element.cypher.
 *
 * @param matching its overlaps that match the request
 * @param stored all of its overlaps
 * @param otherPlans the plans that it is not in
 */
public record OverlapCounts(long matching, long stored, long otherPlans) {

	static OverlapCounts of(TypeSystem types, Record row) {
		return new OverlapCounts(row.get("matching").asLong(), row.get("stored").asLong(),
				row.get("otherPlans").asLong());
	}

	/** Why nothing is shown of the element's overlaps. */
	Bilingual noteFor(Element element) {
		if (element.placeholder()) {
			return new Bilingual("文書が場所だけを確保している要素で、比べる文章がありません。",
					"The document only reserves a place for this element: there is no text to compare.");
		}
		if (this.otherPlans == 0) {
			return new Bilingual("比べる計画がありません。読み込まれている計画は、この要素の計画だけです。",
					"There is no plan to compare with: only this element's own plan is loaded.");
		}
		if (this.stored == 0) {
			return new Bilingual("他の計画の要素との重なりは見つかっていません。", "No overlap with an element of another plan was found.");
		}
		return (this.matching == 0)
				? new Bilingual("条件に合う重なりはありません。条件がなければ %d件あります。".formatted(this.stored),
						"No overlap meets the conditions; without them there are %d.".formatted(this.stored))
				: new Bilingual("このページには重なりがありません。全部で %d件です。page を小さくしてください。".formatted(this.matching),
						"There is no overlap on this page; there are %d in all. Ask for an earlier page."
							.formatted(this.matching));
	}

}
