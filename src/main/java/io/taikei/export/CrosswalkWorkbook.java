package io.taikei.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.path.PathStep;
import org.dhatim.fastexcel.Workbook;

/**
 * The crosswalk of two plans as an Excel workbook: the pairs (対照表), what has no
 * counterpart (一方のみ), why each pair is there (根拠) and what it is made from (出典).
 */
public final class CrosswalkWorkbook {

	/** The media type of the file. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	static final String FONT = "游ゴシック";

	static final double FONT_SIZE = 10;

	private CrosswalkWorkbook() {
	}

	/**
	 * The workbook's bytes; the same for the same crosswalk.
	 * @param textHashes the hashes of the elements' texts, by their ids
	 */
	public static byte[] of(Crosswalk crosswalk, Map<String, String> textHashes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Taikei", null)) {
			workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
			String plans = ExportLabels.plan(crosswalk.from()) + " ／ " + ExportLabels.plan(crosswalk.to());
			for (Sheet<?> sheet : sheets(crosswalk, ReviewColumns.of(crosswalk, textHashes))) {
				new SheetWriter(workbook.newWorksheet(sheet.name()), plans, ExportLabels.SIMILAR).write(sheet);
			}
		}
		return ReproducibleZip.copyOf(bytes.toByteArray());
	}

	/** The elements whose texts people decide on. */
	public static List<String> elementIds(Crosswalk crosswalk) {
		return Stream.concat(CrosswalkLine.pairs(crosswalk).stream(), CrosswalkLine.oneSided(crosswalk).stream())
			.flatMap((line) -> Stream.of(line.from(), line.to()))
			.filter(Objects::nonNull)
			.map((located) -> located.element().id())
			.distinct()
			.toList();
	}

	private static List<Sheet<?>> sheets(Crosswalk crosswalk, ReviewColumns review) {
		PlanSummary from = crosswalk.from();
		PlanSummary to = crosswalk.to();
		List<CrosswalkLine> pairs = CrosswalkLine.pairs(crosswalk);
		String lead = "施策対照表　%s（%s）と%s（%s）".formatted(from.municipality().name(), crosswalk.fromKind().japanese(),
				to.municipality().name(), crosswalk.toKind().japanese());
		return List.of(new Sheet<>("対照表", lead, joined(ComparisonColumns.of(from, to), review.ofPairs()), pairs),
				new Sheet<>("一方のみ", lead + "：一方のみにあるもの", joined(oneSidedColumns(from, to), review.ofOneSided()),
						CrosswalkLine.oneSided(crosswalk)),
				new Sheet<>("根拠", lead + "：根拠", EvidenceColumns.of(from, to), pairs),
				new Sheet<>("出典", lead + "：出典", sourceColumns(), SourceLine.of(crosswalk)));
	}

	private static List<Column<CrosswalkLine>> joined(List<Column<CrosswalkLine>> told,
			List<Column<CrosswalkLine>> asked) {
		return Stream.concat(told.stream(), asked.stream()).toList();
	}

	private static List<Column<CrosswalkLine>> oneSidedColumns(PlanSummary from, PlanSummary to) {
		return List.of(new Column<>("自治体", 14, (line) -> ((line.from() != null) ? from : to).municipality().name()),
				new Column<>("区分", 24, CrosswalkLine::standing),
				ComparisonColumns.column("階層", 16, CrosswalkLine::alone, (located) -> located.element().levelName()),
				ComparisonColumns.column("番号", 10, CrosswalkLine::alone, (located) -> located.element().code()),
				ComparisonColumns.column("名称", 40, CrosswalkLine::alone, (located) -> located.element().title()),
				ComparisonColumns.column("体系での位置", 40, CrosswalkLine::alone,
						(located) -> PathStep.joined(located.path())),
				ComparisonColumns.note(), new Column<>("判断の理由", 40, CrosswalkLine::reason),
				ComparisonColumns.column("出典", 32, CrosswalkLine::alone,
						(located) -> ExportLabels.lines(located.element().source())),
				ComparisonColumns.column("要素ID", 20, CrosswalkLine::alone, (located) -> located.element().id()));
	}

	private static List<Column<SourceLine>> sourceColumns() {
		return List.of(new Column<>("区分", 18, SourceLine::subject), new Column<>("内容", 70, SourceLine::text),
				new Column<>("ファイル", 34, SourceLine::files), new Column<>("計画ID", 14, SourceLine::id));
	}

}
