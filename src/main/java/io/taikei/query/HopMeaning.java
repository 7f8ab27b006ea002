package io.taikei.query;

import java.util.List;
import java.util.Locale;

import io.taikei.query.Hop.Basis;
import io.taikei.query.Hop.Relation;
import org.jspecify.annotations.Nullable;

/** What a hop of a way is, in words. */
final class HopMeaning {

	private HopMeaning() {
	}

	static Bilingual of(Relation relation, Basis basis, @Nullable Double strength, List<String> terms) {
		return switch (relation) {
			case PART_OF -> new Bilingual("体系の上下（%s）".formatted(standingJa(basis, strength)),
					"part of the tree (%s)".formatted(basis.name().toLowerCase(Locale.ROOT)));
			case ADDRESSES -> new Bilingual("テーマ（本文の語「%s」による推定）".formatted(String.join("」「", terms)),
					"about the theme (inferred from: %s)".formatted(String.join(", ", terms)));
			case OVERLAPS ->
				new Bilingual("似ている（強さ %.2f%s）".formatted(strength, (basis == Basis.REVIEWED) ? "、人が確認" : ""),
						"similar (score %.2f%s)".formatted(strength, (basis == Basis.REVIEWED) ? ", reviewed" : ""));
			case CURATED_OVERLAP -> curated(basis);
		};
	}

	private static Bilingual curated(Basis basis) {
		return switch (basis) {
			case REVIEWED -> new Bilingual("似ている（人が両文書を読んで対応づけ、または確認）", "similar (mapped or confirmed by a person)");
			case READ -> new Bilingual("似ている（言語モデルが両文書を読んで対応づけ）",
					"similar (mapped by a language model that read both documents)");
			case STATED, INFERRED, SIMILAR -> new Bilingual("似ている（ツールが対応づけ）", "similar (mapped by a tool)");
		};
	}

	private static String standingJa(Basis basis, @Nullable Double strength) {
		return switch (basis) {
			case STATED -> "原文に記載";
			case INFERRED, SIMILAR -> "推定、確からしさ %.2f".formatted(strength);
			case READ -> "言語モデルが読み取り";
			case REVIEWED -> "人が確認";
		};
	}

}
