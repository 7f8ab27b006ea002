package io.taikei.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.PlacementDifferences;
import io.taikei.query.comparison.PlacementDifferences.Pair;
import io.taikei.query.comparison.PlacementDifferences.Position;
import io.taikei.query.path.PathStep;

/** What is alike in two plans but placed differently (似ているが体系上の位置が違う組). */
public final class PlacementFile {

	private PlacementFile() {
	}

	public static AnswerFile of(PlacementDifferences found) {
		List<Column<Pair>> columns = Stream
			.of(side(found.from(), Pair::element), side(found.to(), Pair::other), verdict())
			.flatMap(List::stream)
			.toList();
		return new AnswerFile(new Sheet<>("位置の違う組", "似ているが体系上の位置が違う組", columns, found.pairs()),
				ExportLabels.plan(found.from()) + " ／ " + ExportLabels.plan(found.to()), ExportLabels.SIMILAR);
	}

	private static List<Column<Pair>> side(PlanSummary plan, Function<Pair, Position> side) {
		String town = plan.municipality().name();
		return List.of(new Column<>(town + "の番号", 11, (pair) -> side.apply(pair).element().code()),
				new Column<>(town + "の名称", 28, (pair) -> side.apply(pair).element().title()),
				new Column<>(town + "の体系での位置", 28, (pair) -> PathStep.joined(side.apply(pair).path())),
				new Column<>(town + "の体系の中の分野", 16, (pair) -> side.apply(pair).field().label().ja()),
				new Column<>(town + "の出典", 16, (pair) -> ExportLabels.lines(side.apply(pair).element().source())));
	}

	private static List<Column<Pair>> verdict() {
		return List.of(new Column<>("似ている度合い", 11, (pair) -> ComparisonColumns.number(pair.likeness().score())),
				new Column<>("判断", 12, (pair) -> ExportLabels.standing(pair.likeness())),
				new Column<>("理由", 40, (pair) -> ExportLabels.reason(pair.likeness())));
	}

}
