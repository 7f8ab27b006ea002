package io.taikei.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.MappingProvenance;
import io.taikei.model.SourceSpan;
import io.taikei.query.LocatedElement;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * What the table is made from, or what one has to know to read it.
 *
 * @param subject what is told
 * @param text what is told of it
 * @param files the files it stands in; empty where it stands in none
 * @param id the id of a plan; null elsewhere
 */
record SourceLine(String subject, String text, String files, @Nullable String id) {

	/** What the table is made from (出典). */
	static List<SourceLine> sources(CrosswalkPaper paper) {
		List<CrosswalkLine> pairs = paper.pairs();
		List<CrosswalkLine> lines = paper.lines();
		List<SourceLine> sources = new ArrayList<>();
		sources.add(plan(paper, "行の計画", paper.from(), lines, CrosswalkLine::from));
		sources.add(plan(paper, "列の計画", paper.to(), lines, CrosswalkLine::to));
		List<MappingProvenance> mappings = lines.stream().flatMap((line) -> line.mappings().stream()).toList();
		sources.add(new SourceLine("対応づけ", joined(mappings.stream().map(ExportLabels::decider)),
				joined(mappings.stream().map(MappingProvenance::source).filter(Objects::nonNull).map(SourceSpan::file)),
				null));
		sources.add(new SourceLine("計算の方法",
				joined(pairs.stream()
					.map(CrosswalkLine::likeness)
					.filter(Objects::nonNull)
					.map(Similarity::method)
					.filter(Objects::nonNull)
					.map((method) -> method.name() + " " + method.version())),
				"", null));
		return List.copyOf(sources);
	}

	/** What one has to know to read the table (凡例). */
	static List<SourceLine> legend() {
		return List.of(new SourceLine("度合い", "0 から 1 までの数。大きいほど、テーマとことばが似ています。", "", null),
				new SourceLine("段階", "直接対応は、対照表の同じ行に並ぶほど近い組です。関連は、かかわりのある組です。", "", null),
				new SourceLine("確からしさ", "同じくらいの度合いの組が直接対応と判断される見込みです。高いは7割以上、中くらいは4割5分以上です。", "", null),
				new SourceLine("判断",
						"自動判定は、度合いが基準に達した組です。確認済は人が確かめた組です。言語モデル・人・ツールが対応づけたとあるのは、それぞれが両方の文書から対応づけた組で、人が確認したものにはそう示します。",
						"", null),
				new SourceLine("注意", ExportLabels.SIMILAR, "", null));
	}

	/** What one has to know of the sheets and columns that only a workbook has. */
	static List<SourceLine> workbookLegend() {
		return List.of(new SourceLine("マトリクス", "数は、その行とその列の項目か、それぞれの下にある項目の組のうち、最も大きい度合いです。空欄には組がありません。", "", null),
				new SourceLine("判定・備考", "記入して取り込むと、判断として記録されます。判定は、承認・却下・保留・対応なしから選びます。", "", null));
	}

	private static SourceLine plan(CrosswalkPaper paper, String subject, PlanSummary plan, List<CrosswalkLine> lines,
			Function<CrosswalkLine, @Nullable LocatedElement> side) {
		String files = lines.stream()
			.map(side)
			.filter(Objects::nonNull)
			.map((located) -> paper.places().document(plan, located.element().source()))
			.distinct()
			.sorted()
			.collect(Collectors.joining("、"));
		return new SourceLine(subject, "%s（%s、全国地方公共団体コード %s）".formatted(ExportLabels.plan(plan),
				ExportLabels.status(plan), plan.municipality().code()), files, plan.id());
	}

	private static String joined(Stream<String> facts) {
		return facts.distinct().sorted().collect(Collectors.joining("、"));
	}

}
