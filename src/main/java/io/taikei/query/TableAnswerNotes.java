package io.taikei.query;

import io.taikei.model.PlanElement.Kind;

/** What tables over plans say about gaps, and where there is nothing to show. */
public final class TableAnswerNotes {

	private TableAnswerNotes() {
	}

	public static Bilingual gapOfThemes() {
		return new Bilingual("読み込まれている文書の題名と文に語が見つからないテーマです。その自治体が取り組んでいないという意味ではありません。",
				"No word of these themes is found in the titles and sentences of the document that is loaded. "
						+ "That does not mean that the municipality does nothing about them.");
	}

	public static Bilingual noJointWork() {
		return new Bilingual("それだけの数の自治体が扱うテーマはありません。atLeast を小さくするか、計画を読み込んでください。",
				"No theme is addressed by so many municipalities. Ask for fewer by atLeast, or load more plans.");
	}

	public static Bilingual noSpread(Kind kind, long ofAll) {
		return (ofAll == 0)
				? new Bilingual("この計画には%sがありません。kind で別の種類を選べます。".formatted(kind.japanese()),
						"This plan has none of the kind %s. Choose another by kind.".formatted(kind))
				: new Bilingual("この目標に対応する%sは見つかっていません。".formatted(kind.japanese()),
						"Nothing of the kind %s was found to correspond to the goal.".formatted(kind));
	}

	public static Bilingual nothingPlacedDifferently() {
		return new Bilingual("似ている組のうち、別の分野の枝に置かれたものはありません。",
				"No pair that is alike stands in branches about other fields.");
	}

	public static Bilingual noWay() {
		return new Bilingual("6 段以内でつながる経路は見つかりません。", "No way of six hops or fewer connects both.");
	}

}
