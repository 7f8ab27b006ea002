package io.taikei.query;

/** What answers say where there is nothing to show. */
public final class Notes {

	private Notes() {
	}

	public static Bilingual noInitiatives(boolean measures) {
		return measures
				? new Bilingual("計画の原文には、この目標を支える取組が示されていません。目標の本文に書かれている方策を、取組とは分けて示します。",
						"The plan's document states no initiatives for this goal. "
								+ "The measures that the goal's own text states are shown apart.")
				: new Bilingual("計画の原文には、この目標を支える取組が示されていません。",
						"The plan's document states no initiatives for this goal.");
	}

	public static Bilingual nothingFound(SearchWords words) {
		return words.isEmpty()
				? new Bilingual("検索できる語がありません。名詞や動詞、または 1-3-2 のようなコードを入れてください。",
						"There is no word to search for. Give nouns, verbs or a code such as 1-3-2.")
				: new Bilingual("「%s」をすべて含む要素はありません。語を減らすか、別の語で探してください。".formatted(String.join("」「", words.terms())),
						"No element holds all of these words: %s. Try fewer or other words."
							.formatted(String.join(", ", words.terms())));
	}

	public static Bilingual noGoalFound(SearchWords words) {
		return words.isEmpty() ? nothingFound(words)
				: new Bilingual(
						"「%s」をすべて含む目標や、その下の施策・取組はありません。別の語で尋ねてください。".formatted(String.join("」「", words.terms())),
						"No goal, nor any element below one, holds all of these words: %s. Ask in other words."
							.formatted(String.join(", ", words.terms())));
	}

	public static Bilingual noCorrespondence(boolean comparable) {
		return comparable ? new Bilingual("対応すると判断された要素の組はありません。強さの順の一覧は GET /api/v1/elements/{id}/overlaps にあります。",
				"No pair of elements is taken to correspond. GET /api/v1/elements/{id}/overlaps ranks all overlaps.")
				: new Bilingual("少なくとも一方の計画に、指定された種類の要素がありません。",
						"At least one of the plans has no element of the kind.");
	}

}
