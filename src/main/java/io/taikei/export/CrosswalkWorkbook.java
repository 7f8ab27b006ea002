package io.taikei.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import io.taikei.export.sheet.SheetWriter;
import io.taikei.export.sheet.WorkbookFile;
import org.dhatim.fastexcel.Workbook;

/**
 * The crosswalk of two plans as an Excel workbook: the pairs to print (対照表), the same at
 * a glance (マトリクス), what has no counterpart (一方のみ), why each pair is there (根拠), what it
 * is made from (出典) and how to read it (凡例).
 */
public final class CrosswalkWorkbook {

	/** The media type of the file. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private CrosswalkWorkbook() {
	}

	/** The workbook's bytes; the same for the same crosswalk. */
	public static byte[] of(CrosswalkPaper paper) throws IOException {
		return WorkbookFile.of((workbook) -> {
			List<Sheet<?>> sheets = sheets(paper);
			write(sheets.subList(0, 1), paper, workbook);
			new MatrixSheet(workbook.newWorksheet(MatrixSheet.NAME), paper).write();
			write(sheets.subList(1, sheets.size()), paper, workbook);
		});
	}

	private static void write(List<Sheet<?>> sheets, CrosswalkPaper paper, Workbook workbook) {
		for (Sheet<?> sheet : sheets) {
			new SheetWriter(workbook.newWorksheet(sheet.name()), paper.plans(), ExportLabels.SIMILAR).write(sheet);
		}
	}

	private static List<Sheet<?>> sheets(CrosswalkPaper paper) {
		PaperSheets printed = new PaperSheets(paper);
		ReviewColumns review = ReviewColumns.of(paper.crosswalk(), paper.textHashes());
		String title = paper.title();
		return List.of(printed.pairs(review.ofPairs()), printed.oneSided(review.ofOneSided()),
				new Sheet<>("根拠", title + "：根拠", EvidenceColumns.of(paper), paper.pairs()),
				new Sheet<>("出典", title + "：出典", sourceColumns(), SourceLine.sources(paper)),
				new Sheet<>("凡例", title + "：凡例", legendColumns(),
						Stream.concat(SourceLine.legend().stream(), SourceLine.workbookLegend().stream()).toList()));
	}

	private static List<Column<SourceLine>> sourceColumns() {
		return List.of(new Column<>("区分", 18, SourceLine::subject), new Column<>("内容", 66, SourceLine::text),
				new Column<>("ファイル", 34, SourceLine::files), new Column<>("計画ID", 14, SourceLine::id));
	}

	private static List<Column<SourceLine>> legendColumns() {
		return List.of(new Column<>("ことば", 18, SourceLine::subject), new Column<>("意味", 110, SourceLine::text));
	}

}
