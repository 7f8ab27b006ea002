package io.taikei.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.model.MappingProvenance;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.query.LocatedElement;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.CuratedMapping;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import org.jspecify.annotations.Nullable;

/** The columns that say why two elements correspond (根拠). */
final class EvidenceColumns {

	private EvidenceColumns() {
	}

	static List<Column<CrosswalkLine>> of(CrosswalkPaper paper) {
		return Stream
			.of(elements(paper.from(), paper.to()), quote(paper, paper.from(), OverlapEvidence::quoteA),
					quote(paper, paper.to(), OverlapEvidence::quoteB), shared(), parts(), decided())
			.flatMap(List::stream)
			.toList();
	}

	private static List<Column<CrosswalkLine>> elements(PlanSummary from, PlanSummary to) {
		return List.of(element(from, CrosswalkLine::from), element(to, CrosswalkLine::to),
				new Column<>("関係", 14, (line) -> ComparisonColumns.of(line, (likeness) -> (likeness.predicate() != null)
						? ExportLabels.predicate(likeness.predicate()) : null)));
	}

	private static Column<CrosswalkLine> element(PlanSummary plan,
			Function<CrosswalkLine, @Nullable LocatedElement> side) {
		return ComparisonColumns.column(plan.municipality().name() + "の番号と名称", 24, side,
				(located) -> ExportLabels.element(located.element()));
	}

	private static List<Column<CrosswalkLine>> quote(CrosswalkPaper paper, PlanSummary plan,
			Function<OverlapEvidence, Quotation> quote) {
		String town = plan.municipality().name();
		return List.of(evidence(town + "の原文", 34, (evidence) -> quote.apply(evidence).text()),
				evidence(town + "の出典", 16, (evidence) -> paper.places().of(plan, quote.apply(evidence).source())));
	}

	private static List<Column<CrosswalkLine>> shared() {
		return List.of(
				evidence("共通のテーマ（寄与）", 22,
						(evidence) -> ExportLabels.joined(evidence.themes()
							.stream()
							.map((theme) -> ExportLabels.part(theme.theme().label().ja(), theme.contribution()))
							.toList())),
				evidence("共通のことば（寄与）", 22,
						(evidence) -> ExportLabels.joined(evidence.terms()
							.stream()
							.map((term) -> ExportLabels.part(term.term(), term.contribution()))
							.toList())),
				evidence("体系の周りからのテーマ（寄与、出どころ）", 26,
						(evidence) -> ExportLabels.joined(evidence.contextThemes()
							.stream()
							.map((theme) -> ExportLabels.part(theme.theme().label().ja(), theme.contribution())
									+ ExportLabels.origins(theme))
							.toList())),
				evidence("根拠の種類", 14, (evidence) -> ExportLabels.basis(evidence.basis())));
	}

	private static List<Column<CrosswalkLine>> parts() {
		return List.of(
				new Column<>("似ている度合い", 11,
						(line) -> ComparisonColumns.of(line, (likeness) -> ComparisonColumns.number(likeness.score()))),
				part("本文の近さ", ScoreParts::own), part("上下を含む近さ", ScoreParts::context),
				part("テーマの近さ", ScoreParts::themes), part("相手の中での割合", ScoreParts::share));
	}

	private static List<Column<CrosswalkLine>> decided() {
		return List.of(new Column<>("判断", 12, CrosswalkLine::standing),
				mapping("対応づけた人・モデル", 24, ExportLabels::decider),
				mapping("対応づけの方法（semapv）", 18, MappingProvenance::justification),
				mapping("対応づけの出典", 18,
						(mapping) -> (mapping.source() != null) ? ExportLabels.lines(mapping.source()) : ""),
				new Column<>("計算の方法", 14, (line) -> ComparisonColumns.of(line, (likeness) -> (likeness.method() != null)
						? likeness.method().name() + " " + likeness.method().version() : null)));
	}

	private static Column<CrosswalkLine> mapping(String title, int widest, Function<MappingProvenance, String> fact) {
		return new Column<>(title, widest,
				(line) -> ComparisonColumns.of(line,
						(likeness) -> likeness.curated().isEmpty() ? null
								: likeness.curated()
									.stream()
									.map(CuratedMapping::provenance)
									.map(fact)
									.collect(Collectors.joining("\n"))));
	}

	private static Column<CrosswalkLine> evidence(String title, int widest,
			Function<OverlapEvidence, @Nullable Object> value) {
		return new Column<>(title, widest, (line) -> ComparisonColumns.of(line,
				(likeness) -> (likeness.evidence() != null) ? value.apply(likeness.evidence()) : null));
	}

	private static Column<CrosswalkLine> part(String title, Function<ScoreParts, Double> part) {
		return new Column<>(title, 9, (line) -> ComparisonColumns.of(line, (likeness) -> (likeness.parts() != null)
				? ComparisonColumns.number(part.apply(likeness.parts())) : null));
	}

}
