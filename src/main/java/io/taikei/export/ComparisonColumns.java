package io.taikei.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.query.LocatedElement;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.PathStep;
import org.jspecify.annotations.Nullable;

/** The columns of the table (対照表), in the workbook and in CSV. */
public final class ComparisonColumns {

	private static final int DIGITS = 4;

	private ComparisonColumns() {
	}

	static List<Column<CrosswalkLine>> of(PlanSummary from, PlanSummary to) {
		return Stream
			.of(side(from.municipality().name(), CrosswalkLine::from),
					side(to.municipality().name(), CrosswalkLine::to), verdict(),
					List.of(id(from, CrosswalkLine::from), id(to, CrosswalkLine::to)))
			.flatMap(List::stream)
			.toList();
	}

	/** What the document notes about an element without a counterpart. */
	static Column<CrosswalkLine> note() {
		return column("注記", 30, CrosswalkLine::alone, (located) -> located.element().note());
	}

	/** A score as a number with as many digits as tell something. */
	public static @Nullable BigDecimal number(@Nullable Double value) {
		return (value != null) ? BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP) : null;
	}

	private static List<Column<CrosswalkLine>> side(String town,
			Function<CrosswalkLine, @Nullable LocatedElement> side) {
		return List.of(column(town + "の番号", 11, side, (located) -> located.element().code()),
				column(town + "の名称", 24, side, (located) -> located.element().title()),
				column(town + "の体系での位置", 22, side, (located) -> PathStep.joined(located.path())),
				column(town + "の出典", 16, side, (located) -> ExportLabels.lines(located.element().source())));
	}

	private static List<Column<CrosswalkLine>> verdict() {
		return List.of(new Column<>("似ている度合い", 11, (line) -> of(line, (likeness) -> number(likeness.score()))),
				new Column<>("段階", 10, (line) -> of(line, (likeness) -> ExportLabels.tier(likeness.tier()))),
				new Column<>("確からしさ", 10, (line) -> of(line, (likeness) -> ExportLabels.sureness(likeness.sureness()))),
				new Column<>("判断", 12, CrosswalkLine::standing),
				new Column<>("関係", 12,
						(line) -> of(line,
								(likeness) -> (likeness.predicate() != null)
										? ExportLabels.predicate(likeness.predicate()) : null)),
				new Column<>("理由", 48, CrosswalkLine::reason));
	}

	private static Column<CrosswalkLine> id(PlanSummary plan, Function<CrosswalkLine, @Nullable LocatedElement> side) {
		return column(plan.municipality().name() + "の項目ID", 16, side, (located) -> located.element().id());
	}

	static Column<CrosswalkLine> column(String title, int widest,
			Function<CrosswalkLine, @Nullable LocatedElement> side, Function<LocatedElement, @Nullable Object> value) {
		return new Column<>(title, widest, (line) -> {
			LocatedElement located = side.apply(line);
			return (located != null) ? value.apply(located) : null;
		});
	}

	static @Nullable Object of(CrosswalkLine line, Function<Similarity, @Nullable Object> value) {
		return (line.likeness() != null) ? value.apply(line.likeness()) : null;
	}

}
