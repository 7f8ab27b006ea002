package io.taikei.export.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.export.ExportLabels;
import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.comparison.OneToMany.Cell;
import io.taikei.query.comparison.OneToMany.Column;
import io.taikei.query.overlap.Similarity;

/** What stands in the cells, in Japanese. */
final class ManyTexts {

	private ManyTexts() {
	}

	/** A counterpart in short: its name, how alike it is, and why. */
	static String match(Match match) {
		List<String> lines = new ArrayList<>();
		lines.add(ExportLabels.element(match.element()));
		lines.add(Stream.of(score(match.likeness()), standing(match.likeness()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("　")));
		lines.add(ExportLabels.reason(match.likeness()));
		return lines.stream().filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String score(Similarity likeness) {
		return (likeness.score() != null) ? String.format(Locale.ROOT, "度合い %.2f", likeness.score()) : "";
	}

	/** How directly both go together, how sure that is, and who says so. */
	static String standing(Similarity likeness) {
		String sureness = ExportLabels.sureness(likeness.sureness());
		return Stream
			.of(ExportLabels.tier(likeness.tier()), (sureness != null) ? "確からしさ " + sureness : null,
					ExportLabels.standing(likeness))
			.filter(Objects::nonNull)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("・"));
	}

	/** What the other plan calls the level that is compared. */
	static String level(Column column) {
		return column.plan().levels().in(column.kind());
	}

	/** Why nothing stands in a cell. */
	static String gap(Column column, Cell cell) {
		return switch (cell.state()) {
			case FOUND -> "";
			case NONE -> "対応なし（見つからない）";
			case DECIDED_NONE -> cell.decided()
				.stream()
				.map((decision) -> "対応なし（%s：%s）".formatted(ExportLabels.decider(decision), decision.comment()))
				.collect(Collectors.joining("\n"));
			case NOT_COMPARED -> "未比較（計画を読み直すと比較できます）";
			case NOTHING_TO_COMPARE ->
				(column.elements() == 0) ? "比較できない（この計画に%sがない）".formatted(level(column)) : "比較できない（新設予定）";
		};
	}

}
