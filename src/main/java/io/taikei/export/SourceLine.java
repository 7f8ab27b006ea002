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
import io.taikei.query.comparison.Crosswalk;
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

	static List<SourceLine> of(Crosswalk crosswalk) {
		List<CrosswalkLine> pairs = CrosswalkLine.pairs(crosswalk);
		List<CrosswalkLine> lines = Stream.of(pairs, CrosswalkLine.oneSided(crosswalk)).flatMap(List::stream).toList();
		List<SourceLine> sources = new ArrayList<>();
		sources.add(plan("行の計画", crosswalk.from(), lines, CrosswalkLine::from));
		sources.add(plan("列の計画", crosswalk.to(), lines, CrosswalkLine::to));
		List<MappingProvenance> mappings = mappings(crosswalk);
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
		sources.add(new SourceLine("似ている度合い", "0 から 1 までの数。大きいほど、テーマとことばが似ています。", "", null));
		sources.add(new SourceLine("段階", "直接対応は、対照表の同じ行に並ぶほど近い組です。関連は、かかわりのある組です。", "", null));
		sources.add(new SourceLine("確からしさ", "同じくらいの度合いの組が直接対応と判断される見込みです。高いは7割以上、中くらいは4割5分以上です。", "", null));
		sources.add(new SourceLine("判断",
				"自動判定は、度合いが基準に達した組です。確認済は人が確かめた組です。言語モデル・人・ツールが対応づけたとあるのは、それぞれが両方の文書から対応づけた組で、人が確認したものにはそう示します。", "",
				null));
		sources.add(new SourceLine("注意", ExportLabels.SIMILAR, "", null));
		return List.copyOf(sources);
	}

	private static SourceLine plan(String subject, PlanSummary plan, List<CrosswalkLine> lines,
			Function<CrosswalkLine, @Nullable LocatedElement> side) {
		String status = switch (plan.status()) {
			case DRAFT -> "案";
			case ADOPTED -> "策定済";
		};
		String files = lines.stream()
			.map(side)
			.filter(Objects::nonNull)
			.map((located) -> located.element().source().file())
			.distinct()
			.sorted()
			.collect(Collectors.joining("、"));
		return new SourceLine(subject,
				"%s（%s、全国地方公共団体コード %s）".formatted(ExportLabels.plan(plan), status, plan.municipality().code()), files,
				plan.id());
	}

	/** What mapping sets state of the pairs, and of what has no counterpart. */
	private static List<MappingProvenance> mappings(Crosswalk crosswalk) {
		return Stream.of(CrosswalkLine.pairs(crosswalk), CrosswalkLine.oneSided(crosswalk))
			.flatMap(List::stream)
			.flatMap((line) -> line.mappings().stream())
			.toList();
	}

	private static String joined(Stream<String> facts) {
		return facts.distinct().sorted().collect(Collectors.joining("、"));
	}

}
