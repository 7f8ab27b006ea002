package io.taikei.export;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.indicator.MeasuredValue;
import io.taikei.query.indicator.IndicatorComparison;
import io.taikei.query.indicator.Measure;
import io.taikei.query.indicator.PlacedIndicator;
import org.jspecify.annotations.Nullable;

/** Indicators of plans side by side (指標の対照), a row for each. */
public final class IndicatorFile {

	private static final String NOTE = "「同じとみた理由」のある行は、名称の語と単位からの推定です。測り方や対象が同じかどうかは、出典で確かめてください。";

	private static final String NAME = "指標の対照";

	private IndicatorFile() {
	}

	public static AnswerFile of(IndicatorComparison comparison, String about) {
		List<Line> lines = IntStream.range(0, comparison.measures().size())
			.boxed()
			.flatMap((at) -> comparison.measures()
				.get(at)
				.indicators()
				.stream()
				.map((indicator) -> new Line(at + 1, comparison.measures().get(at), indicator)))
			.toList();
		List<Column<Line>> columns = List.of(Column.ofGroup("組", 6, Line::number),
				Column.ofGroup("同じとみた理由", 26, (line) -> reason(line.measure())),
				new Column<>("自治体", 12, (line) -> line.indicator().plan().municipality().name()),
				new Column<>("指標", 34, (line) -> line.indicator().name()),
				new Column<>("単位", 8, (line) -> line.indicator().unit()),
				new Column<>("現状値", 12, (line) -> written(line.indicator().baseline())),
				new Column<>("年度", 8, (line) -> year(line.indicator().baseline())),
				new Column<>("目標値", 12, (line) -> written(line.indicator().target())),
				new Column<>("年度", 8, (line) -> year(line.indicator().target())),
				new Column<>("項目", 34, (line) -> ExportLabels.element(line.indicator().element())),
				new Column<>("出典", 22, (line) -> ExportLabels.lines(line.indicator().source())),
				Column.hidden("項目ID", (line) -> line.indicator().element().id()),
				Column.hidden("換算した単位", (line) -> line.measure().unit()),
				Column.hidden("現状値（数）", (line) -> number(line.indicator().baseline())),
				Column.hidden("目標値（数）", (line) -> number(line.indicator().target())));
		return new AnswerFile(new Sheet<>(NAME, "指標の対照：現状値と目標値", columns, lines, Line::number), about, NOTE);
	}

	private static @Nullable String reason(Measure measure) {
		return switch (measure.basis()) {
			case null -> null;
			case NAME -> "推定：名称と単位が同じ";
			case WORDS -> "推定：語（%s）と単位が同じ".formatted(ExportLabels.joined(measure.words()));
			case MOST_WORDS -> "推定：語（%s）・テーマ（%s）・単位が共通".formatted(ExportLabels.joined(measure.words()),
					ExportLabels.joined(measure.themes().stream().map((theme) -> theme.label().ja()).toList()));
		};
	}

	private static @Nullable String written(@Nullable MeasuredValue value) {
		return (value != null) ? value.written() : null;
	}

	private static @Nullable Object year(@Nullable MeasuredValue value) {
		return (value != null) ? value.year() : null;
	}

	private static @Nullable Object number(@Nullable MeasuredValue value) {
		return (value != null && value.quantity() != null) ? value.quantity().number() : null;
	}

	/**
	 * A row.
	 *
	 * @param number which measure
	 * @param measure the measure
	 * @param indicator the indicator
	 */
	private record Line(int number, Measure measure, PlacedIndicator indicator) {
	}

}
