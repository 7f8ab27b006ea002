package io.taikei.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.PlanSummary;
import io.taikei.query.theme.PlanCell;
import io.taikei.query.theme.SdgCoverage;
import io.taikei.query.theme.SdgTable;

/**
 * The Sustainable Development Goals with what serves them in each plan, and blanks (空白).
 */
public final class SdgFile {

	private static final String BLANK = "空白";

	private static final String NOTE = "テーマの語彙による集計です。計画がSDGsの目標を述べているという意味ではありません。空白は、読み込んだ文書に語がないことを示します。";

	private SdgFile() {
	}

	public static AnswerFile of(SdgTable table, String about) {
		List<PlanSummary> plans = table.goals().isEmpty() ? List.of()
				: table.goals().getFirst().plans().stream().map(PlanCell::plan).toList();
		List<Column<SdgCoverage>> columns = Stream.concat(
				Stream.of(new Column<SdgCoverage>("番号", 8, (goal) -> goal.sdg().number()),
						new Column<SdgCoverage>("目標", 30, (goal) -> goal.sdg().label().ja())),
				IntStream.range(0, plans.size()).mapToObj((place) -> column(plans.get(place), place)))
			.toList();
		return new AnswerFile(new Sheet<>("SDGs別", "SDGsの目標に関わる項目の数と空白", columns, table.goals()), about, NOTE);
	}

	private static Column<SdgCoverage> column(PlanSummary plan, int place) {
		return new Column<>(plan.municipality().name(), 14, (goal) -> count(goal.plans().get(place)));
	}

	private static Object count(PlanCell cell) {
		return (cell.total() == 0) ? BLANK : (Object) cell.total();
	}

}
