package io.taikei.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.MappingProvenance.Review;
import io.taikei.model.MappingProvenance;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.TierScope;
import io.taikei.query.overlap.CuratedMapping;
import io.taikei.query.overlap.OverlapEvidence.ContextContribution;
import io.taikei.query.overlap.OverlapEvidence.ThemeOrigin;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.overlap.OverlapReview;
import io.taikei.query.overlap.OverlapReview.Change;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.overlap.Sureness;
import io.taikei.query.path.ElementRef;
import org.jspecify.annotations.Nullable;

/** What the exports call things, in Japanese. */
public final class ExportLabels {

	public static final String SIMILAR = "テーマやことばが似ている組の対照です。一方が他方を支えるという意味ではありません。";

	private ExportLabels() {
	}

	public static String plan(PlanSummary plan) {
		return plan.municipality().name() + " " + plan.title();
	}

	/** How far a plan has come. */
	public static String status(PlanSummary plan) {
		return switch (plan.status()) {
			case DRAFT -> "案";
			case ADOPTED -> "策定済";
		};
	}

	public static String standing(Similarity likeness) {
		List<String> standings = new ArrayList<>();
		if (likeness.reviewState() == ReviewState.ACCEPTED) {
			standings.add("確認済" + by(likeness.review()));
		}
		likeness.curated()
			.stream()
			.map(CuratedMapping::provenance)
			.map(ExportLabels::mapped)
			.distinct()
			.forEach(standings::add);
		if (Boolean.TRUE.equals(likeness.accepted()) && likeness.reviewState() == ReviewState.UNREVIEWED) {
			standings.add("自動判定");
		}
		if (!likeness.counterpart()) {
			standings.add("自動判定（関連）");
		}
		return String.join("・", standings);
	}

	/** Who reviewed, and on which day. */
	private static String by(@Nullable OverlapReview review) {
		if (review == null) {
			return "";
		}
		String imported = (review.importedBy() != null) ? "、%sが取り込み".formatted(review.importedBy()) : "";
		String changed = review.changes().contains(Change.GONE) ? "、その後、計算では見つからない"
				: review.changes().isEmpty() ? "" : "、その後に変更あり";
		return "（%s、%s%s%s）".formatted(review.reviewer(), review.reviewedAt().substring(0, 10), imported, changed);
	}

	/** A name of SKOS as seen from the first plan's element. */
	static String predicate(String name) {
		return switch (name) {
			case "exactMatch" -> "名称が同じ";
			case "closeMatch" -> "互いに最も近い";
			case "narrowMatch" -> "相手は一部分にあたる";
			case "broadMatch" -> "相手のほうが広い";
			case "relatedMatch" -> "関連する";
			default -> name;
		};
	}

	/** An element by code and title. */
	public static String element(Element element) {
		return element(element.code(), element.title());
	}

	/** The same. */
	static String element(ElementRef element) {
		return element(element.code(), element.title());
	}

	private static String element(@Nullable String code, String title) {
		return ((code != null) ? code + " " : "") + title;
	}

	static String lines(SourceSpan source) {
		return source.file() + " " + source.lines() + "行";
	}

	public static String reason(Similarity likeness) {
		List<String> reasons = new ArrayList<>();
		OverlapEvidence evidence = likeness.evidence();
		if (evidence != null && !evidence.themes().isEmpty()) {
			reasons
				.add("テーマ：" + joined(evidence.themes().stream().map((theme) -> theme.theme().label().ja()).toList()));
		}
		if (evidence != null && evidence.themes().isEmpty() && evidence.terms().isEmpty()) {
			reasons.add("体系の周りから："
					+ joined(evidence.contextThemes().stream().map((theme) -> theme.theme().label().ja()).toList()));
		}
		if (evidence != null && !evidence.terms().isEmpty()) {
			reasons.add("ことば：" + joined(evidence.terms().stream().map(SharedTerm::term).toList()));
		}
		likeness.curated()
			.stream()
			.map(CuratedMapping::provenance)
			.map((mapping) -> decider(mapping) + "：" + mapping.comment())
			.forEach(reasons::add);
		return String.join("\n", reasons);
	}

	/** Where both elements have a theme from that not both address. */
	static String origins(ContextContribution theme) {
		return "［%s・%s］".formatted(origin(theme.a()), origin(theme.b()));
	}

	private static String origin(ThemeOrigin origin) {
		return switch (origin.source()) {
			case OWN -> "本文";
			case ABOVE -> "上位 " + origin.elementId();
			case BELOW -> "下位 " + origin.elementId();
			case RELATED -> "関連するテーマ";
		};
	}

	static String basis(Basis basis) {
		return switch (basis) {
			case TEXTS -> "両方の本文";
			case CONTEXT -> "体系の周りだけ";
		};
	}

	public static @Nullable String tier(@Nullable Tier tier) {
		return switch (tier) {
			case null -> null;
			case DIRECT -> "直接対応";
			case RELATED -> "関連";
			case WEAK -> "弱い類似";
		};
	}

	/** Behind what is counted: whether what is merely related counts, too. */
	static String counting(TierScope tiers) {
		return switch (tiers) {
			case DIRECT -> "";
			case RELATED -> "（関連も数える）";
		};
	}

	public static @Nullable String sureness(@Nullable Sureness sureness) {
		return switch (sureness) {
			case null -> null;
			case HIGH -> "高い";
			case MEDIUM -> "中くらい";
			case LOW -> "低い";
		};
	}

	/** Who or what mapped a pair, and whether a person confirmed it. */
	static String mapped(MappingProvenance mapping) {
		return kind(mapping) + "が対応づけ" + (mapping.confirmed() ? "・人が確認" : "");
	}

	/** Who or what decided that there is no counterpart. */
	static String unmatched(MappingProvenance decision) {
		return "対応なし（" + kind(decision) + "の判断" + (decision.confirmed() ? "・人が確認" : "") + "）";
	}

	/** Who or what decided, by name, and who reviewed it. */
	public static String decider(MappingProvenance mapping) {
		Review review = mapping.review();
		return "%s（%s）".formatted(kind(mapping), mapping.decidedBy().name())
				+ ((review == null) ? "" : switch (review.verdict()) {
					case CONFIRMED -> "、%sが確認".formatted(review.reviewer());
					case UNSURE -> "、%sは判断を保留".formatted(review.reviewer());
					case DISAGREED -> "、%sは同意せず".formatted(review.reviewer());
				});
	}

	private static String kind(MappingProvenance mapping) {
		return switch (mapping.decidedBy().kind()) {
			case PERSON -> "人";
			case LANGUAGE_MODEL -> "言語モデル";
			case TOOL -> "ツール";
		};
	}

	static String part(String name, double contribution) {
		return String.format(Locale.ROOT, "%s %.2f", name, contribution);
	}

	static String joined(List<String> names) {
		return String.join("、", names);
	}

}
