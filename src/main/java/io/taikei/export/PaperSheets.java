package io.taikei.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.LocatedElement;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.PathStep;
import org.jspecify.annotations.Nullable;

/**
 * What is printed, in columns few enough to be read on A4 landscape. What programs and
 * doubters want besides stands on other sheets.
 */
record PaperSheets(CrosswalkPaper paper) {

	/**
	 * The pairs; the first plan's element stands once for all its counterparts.
	 * @param further columns that stand behind these
	 */
	Sheet<CrosswalkLine> pairs(List<Column<CrosswalkLine>> further) {
		return new Sheet<>("対照表", this.paper.title(),
				Stream.of(first(), second(), verdict(), further).flatMap(List::stream).toList(), this.paper.pairs(),
				(line) -> (line.from() != null) ? line.from().element().id() : null);
	}

	/**
	 * What has no counterpart.
	 * @param further columns that stand behind these
	 */
	Sheet<CrosswalkLine> oneSided(List<Column<CrosswalkLine>> further) {
		return new Sheet<>("一方のみ", this.paper.title() + "：一方のみにあるもの",
				Stream.of(alone(), further).flatMap(List::stream).toList(), this.paper.oneSided());
	}

	private List<Column<CrosswalkLine>> alone() {
		return List.of(new Column<>("自治体", 10, (line) -> plan(line).municipality().name()),
				new Column<>("区分", 16, CrosswalkLine::standing),
				ComparisonColumns.column("階層", 10, CrosswalkLine::alone, (located) -> located.element().levelName()),
				ComparisonColumns.column("番号", 8, CrosswalkLine::alone, (located) -> located.element().code()),
				ComparisonColumns.column("名称", 24, CrosswalkLine::alone, (located) -> located.element().title()),
				ComparisonColumns.column("体系での位置", 22, CrosswalkLine::alone,
						(located) -> PathStep.joined(located.path())),
				new Column<>("注記・判断の理由", 20, PaperSheets::remark),
				new Column<>("出典", 9, (line) -> place(plan(line), line.alone())));
	}

	private List<Column<CrosswalkLine>> first() {
		String town = this.paper.from().municipality().name();
		return List.of(grouped(town + "の番号", 6, (located) -> located.element().code()),
				grouped(town + "の名称", 16, (located) -> located.element().title()),
				grouped(town + "の出典", 9, (located) -> place(this.paper.from(), located)));
	}

	private static Column<CrosswalkLine> grouped(String title, int widest,
			Function<LocatedElement, @Nullable Object> value) {
		return Column.ofGroup(title, widest, (line) -> (line.from() != null) ? value.apply(line.from()) : null);
	}

	private List<Column<CrosswalkLine>> second() {
		String town = this.paper.to().municipality().name();
		return List.of(
				ComparisonColumns.column(town + "の番号", 6, CrosswalkLine::to, (located) -> located.element().code()),
				ComparisonColumns.column(town + "の名称", 17, CrosswalkLine::to, (located) -> located.element().title()),
				ComparisonColumns.column(town + "の体系での位置", 13, CrosswalkLine::to,
						(located) -> PathStep.joined(located.path())),
				new Column<>(town + "の出典", 9, (line) -> place(this.paper.to(), line.to())));
	}

	private static List<Column<CrosswalkLine>> verdict() {
		return List.of(
				new Column<>("度合い", 6,
						(line) -> ComparisonColumns.of(line, (likeness) -> ComparisonColumns.number(likeness.score()))),
				new Column<>("段階と判断", 14, PaperSheets::standing), new Column<>("理由", 22, CrosswalkLine::reason));
	}

	private static String standing(CrosswalkLine line) {
		List<String> told = new ArrayList<>();
		Similarity likeness = line.likeness();
		if (likeness != null) {
			Stream.of(ExportLabels.tier(likeness.tier()), sureness(likeness), line.standing())
				.filter(Objects::nonNull)
				.filter((text) -> !text.isEmpty())
				.forEach(told::add);
		}
		return String.join("\n", told);
	}

	private static @Nullable String sureness(Similarity likeness) {
		String sureness = ExportLabels.sureness(likeness.sureness());
		return (sureness != null) ? "確からしさ " + sureness : null;
	}

	private static @Nullable String remark(CrosswalkLine line) {
		LocatedElement alone = line.alone();
		String remark = Stream.of((alone != null) ? alone.element().note() : null, line.reason())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
		return remark.isEmpty() ? null : remark;
	}

	private PlanSummary plan(CrosswalkLine line) {
		return (line.from() != null) ? this.paper.from() : this.paper.to();
	}

	private @Nullable String place(PlanSummary plan, @Nullable LocatedElement located) {
		return (located != null) ? this.paper.places().of(plan, located.element().source()) : null;
	}

}
