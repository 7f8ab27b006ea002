package io.taikei.export;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.goal.GoalSpread;
import io.taikei.query.goal.GoalSpread.Part;
import io.taikei.query.goal.GoalSpread.PlanSpread;
import io.taikei.query.path.PathStep;
import org.jspecify.annotations.Nullable;

/** Over how many elements one goal is spread in other plans (1つの目標が他市で何施策に分かれるか). */
public final class SpreadFile {

	private SpreadFile() {
	}

	/** A row for each element, and one for each plan in which nothing corresponds. */
	public static AnswerFile of(GoalSpread spread) {
		List<Column<Line>> columns = List.of(
				new Column<>("自治体", 14, (line) -> line.plan().plan().municipality().name()),
				new Column<>("計画", 28, (line) -> line.plan().plan().title()),
				new Column<>("分かれる数", 10, (line) -> line.plan().count()),
				new Column<>("全体の数", 10, (line) -> line.plan().ofAll()),
				new Column<>("番号", 11, (line) -> (line.part() != null) ? line.part().element().code() : null),
				new Column<>("名称", 40, (line) -> (line.part() != null) ? line.part().element().title() : null),
				new Column<>("体系での位置", 40,
						(line) -> (line.part() != null) ? PathStep.joined(line.part().path()) : null),
				new Column<>("対応", 10, (line) -> (line.part() != null) ? ExportLabels.tier(line.part().tier()) : null),
				new Column<>("似ている度合い", 11,
						(line) -> (line.part() != null) ? ComparisonColumns.number(line.part().score()) : null),
				new Column<>("項目ID", 20, (line) -> (line.part() != null) ? line.part().element().id() : null));
		String about = ExportLabels.plan(spread.plan()) + "「" + spread.goal().title() + "」";
		return new AnswerFile(
				new Sheet<>("目標の広がり", "1つの目標が他の計画で分かれる" + spread.kind().japanese(), columns, lines(spread)), about,
				ExportLabels.SIMILAR);
	}

	private static List<Line> lines(GoalSpread spread) {
		return spread.plans().stream().flatMap(SpreadFile::lines).toList();
	}

	private static Stream<Line> lines(PlanSpread plan) {
		return plan.elements().isEmpty() ? Stream.of(new Line(plan, null))
				: plan.elements().stream().map((part) -> new Line(plan, part));
	}

	private record Line(PlanSpread plan, @Nullable Part part) {
	}

}
