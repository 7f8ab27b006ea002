package io.taikei.query;

/** What answers say where there is nothing to show. */
final class Notes {

	private Notes() {
	}

	static Bilingual noInitiatives(boolean measures) {
		return measures
				? new Bilingual("計画の原文には、この目標を支える取組が示されていません。目標の本文に書かれている方策を、取組とは分けて示します。",
						"The plan's document states no initiatives for this goal. "
								+ "The measures that the goal's own text states are shown apart.")
				: new Bilingual("計画の原文には、この目標を支える取組が示されていません。",
						"The plan's document states no initiatives for this goal.");
	}

	static Bilingual nothingFound(SearchWords words) {
		return words.isEmpty()
				? new Bilingual("検索できる語がありません。名詞や動詞、または 1-3-2 のようなコードを入れてください。",
						"There is no word to search for. Give nouns, verbs or a code such as 1-3-2.")
				: new Bilingual("「%s」をすべて含む要素はありません。語を減らすか、別の語で探してください。".formatted(String.join("」「", words.terms())),
						"No element holds all of these words: %s. Try fewer or other words."
							.formatted(String.join(", ", words.terms())));
	}

	static Bilingual noGoalFound(SearchWords words) {
		return words.isEmpty() ? nothingFound(words)
				: new Bilingual(
						"「%s」をすべて含む目標や、その下の施策・取組はありません。別の語で尋ねてください。".formatted(String.join("」「", words.terms())),
						"No goal, nor any element below one, holds all of these words: %s. Ask in other words."
							.formatted(String.join(", ", words.terms())));
	}

	static Bilingual noOverlap(Element element, OverlapCounts counts) {
		if (element.placeholder()) {
			return new Bilingual("文書が場所だけを確保している要素で、比べる文章がありません。",
					"The document only reserves a place for this element: there is no text to compare.");
		}
		if (counts.otherPlans() == 0) {
			return new Bilingual("比べる計画がありません。読み込まれている計画は、この要素の計画だけです。",
					"There is no plan to compare with: only this element's own plan is loaded.");
		}
		if (counts.stored() == 0) {
			return new Bilingual("他の計画の要素との重なりは見つかっていません。", "No overlap with an element of another plan was found.");
		}
		return (counts.matching() == 0)
				? new Bilingual("条件に合う重なりはありません。条件がなければ %d件あります。".formatted(counts.stored()),
						"No overlap meets the conditions; without them there are %d.".formatted(counts.stored()))
				: new Bilingual("このページには重なりがありません。全部で %d件です。page を小さくしてください。".formatted(counts.matching()),
						"There is no overlap on this page; there are %d in all. Ask for an earlier page."
							.formatted(counts.matching()));
	}

	static Bilingual noCorrespondence(boolean comparable) {
		return comparable ? new Bilingual("対応すると判断された要素の組はありません。強さの順の一覧は GET /api/v1/elements/{id}/overlaps にあります。",
				"No pair of elements is taken to correspond. GET /api/v1/elements/{id}/overlaps ranks all overlaps.")
				: new Bilingual("少なくとも一方の計画に、指定された種類の要素がありません。",
						"At least one of the plans has no element of the kind.");
	}

}
