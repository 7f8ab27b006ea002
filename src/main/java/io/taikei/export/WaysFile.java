package io.taikei.export;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.query.element.PathSegment;
import io.taikei.query.element.PathsBetween;

/** How two elements are connected (二つの要素をつなぐ経路). */
public final class WaysFile {

	private static final String NOTE = "短い経路から順に示します。似ているという段は、一方が他方を支えるという意味ではありません。";

	private WaysFile() {
	}

	/** A row for each step of each way. */
	public static AnswerFile of(PathsBetween found) {
		List<Column<Line>> columns = List.of(new Column<>("経路", 8, Line::way), new Column<>("段", 8, Line::step),
				new Column<>("から", 40, (line) -> line.segment().from().label().ja()),
				new Column<>("関係", 40, (line) -> line.segment().meaning().ja()),
				new Column<>("へ", 40, (line) -> line.segment().to().label().ja()),
				new Column<>("からのID", 20, (line) -> line.segment().from().id()),
				new Column<>("へのID", 20, (line) -> line.segment().to().id()));
		return new AnswerFile(new Sheet<>("つなぐ経路", "二つの項目をつなぐ経路", columns, lines(found)),
				"「%s」と「%s」".formatted(found.element().title(), found.other().title()), NOTE);
	}

	private static List<Line> lines(PathsBetween found) {
		return IntStream.range(0, found.ways().size())
			.boxed()
			.flatMap((way) -> IntStream.range(0, found.ways().get(way).size())
				.mapToObj((step) -> new Line(way + 1, step + 1, found.ways().get(way).get(step))))
			.toList();
	}

	private record Line(int way, int step, PathSegment segment) {
	}

}
