package io.taikei.query.element;

import java.util.List;

import io.taikei.model.Decider;
import io.taikei.query.Bilingual;
import io.taikei.query.element.PathSegment.Basis;
import io.taikei.query.element.PathSegment.Relation;
import org.jspecify.annotations.Nullable;

/** What a hop of a way is, in words. */
final class SegmentMeaning {

	private SegmentMeaning() {
	}

	static Bilingual of(Relation relation, Basis basis, @Nullable Decider decider, @Nullable Double strength,
			List<String> terms) {
		return switch (relation) {
			case PART_OF -> new Bilingual("体系の上下（%s）".formatted(standingJa(basis, strength) + behind("、", decider)),
					"part of the tree (%s)".formatted(standingEn(basis) + behind(": ", decider)));
			case ADDRESSES -> new Bilingual("テーマ（本文の語「%s」による推定）".formatted(String.join("」「", terms)),
					"about the theme (inferred from: %s)".formatted(String.join(", ", terms)));
			case OVERLAPS -> new Bilingual(
					"似ている（強さ %.2f%s）".formatted(strength,
							(basis == Basis.REVIEWED) ? "、人が確認" + behind("、", decider) : ""),
					"similar (score %.2f%s)".formatted(strength,
							(basis == Basis.REVIEWED) ? ", reviewed by a person" + behind(": ", decider) : ""));
			case CURATED_OVERLAP -> curated(basis, decider);
		};
	}

	private static Bilingual curated(Basis basis, @Nullable Decider decider) {
		String ja = switch (basis) {
			case REVIEWED -> "人が両文書を読んで対応づけ、または確認";
			case MODEL_READ -> "言語モデルが両文書を読んで対応づけ";
			case STATED, INFERRED, SIMILAR -> "ツールが対応づけ";
		};
		String en = switch (basis) {
			case REVIEWED -> "mapped or confirmed by a person";
			case MODEL_READ -> "mapped by a language model that read both documents";
			case STATED, INFERRED, SIMILAR -> "mapped by a tool";
		};
		return new Bilingual("似ている（%s）".formatted(ja + behind("、", decider)),
				"similar (%s)".formatted(en + behind(": ", decider)));
	}

	private static String standingJa(Basis basis, @Nullable Double strength) {
		return switch (basis) {
			case STATED -> "原文に記載";
			case INFERRED, SIMILAR -> "推定、確からしさ %.2f".formatted(strength);
			case MODEL_READ -> "言語モデルの読取";
			case REVIEWED -> "人が確認";
		};
	}

	private static String standingEn(Basis basis) {
		return switch (basis) {
			case STATED -> "stated";
			case INFERRED, SIMILAR -> "inferred";
			case MODEL_READ -> "read by a language model";
			case REVIEWED -> "reviewed by a person";
		};
	}

	/** The name of who decided, behind what separates it; nothing where there is none. */
	private static String behind(String separator, @Nullable Decider decider) {
		return (decider != null) ? separator + decider.name() : "";
	}

}
