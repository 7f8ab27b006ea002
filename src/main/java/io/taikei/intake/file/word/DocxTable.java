package io.taikei.intake.file.word;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FlowBuilder;
import io.taikei.intake.file.GridBuilder;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table of a Word document, without the tables inside its cells. */
final class DocxTable {

	private DocxTable() {
	}

	static SourceTable read(XWPFTable table, FlowBuilder flow, DocxNumbering numbering) {
		GridBuilder grid = flow.grid(flow.heading());
		VerticalMerges merges = new VerticalMerges(grid);
		List<XWPFTableRow> rows = table.getRows();
		for (int row = 0; row < rows.size(); row++) {
			fill(grid, merges, rows.get(row), row, numbering);
		}
		merges.end();
		return new SourceTable(grid.build(flow.file(), GridBuilder.CellAddressing.inTable(flow.nextTable())), false,
				Collections.emptySortedSet(), Collections.emptySortedSet(),
				cells(table).stream().flatMap((cell) -> besideCells(cell, numbering)).toList());
	}

	static List<XWPFTableCell> cells(XWPFTable table) {
		return table.getRows().stream().flatMap((row) -> row.getTableCells().stream()).toList();
	}

	/** Footnotes of a cell, and text boxes above it. */
	private static Stream<String> besideCells(XWPFTableCell cell, DocxNumbering numbering) {
		Stream<String> boxes = cell.getParagraphs()
			.stream()
			.flatMap((paragraph) -> DocxBody.boxes(paragraph).stream())
			.filter(XWPFParagraph.class::isInstance)
			.map((paragraph) -> DocxText.of((XWPFParagraph) paragraph, numbering))
			.filter((text) -> !text.isBlank());
		return Stream.concat(DocxText.notes(cell.getParagraphs()).stream(), boxes);
	}

	private static void fill(GridBuilder grid, VerticalMerges merges, XWPFTableRow row, int number,
			DocxNumbering numbering) {
		int column = columnsLeftOut(row);
		for (ICell cell : row.getTableICells()) {
			int columns = 1;
			boolean goesOn = false;
			if (cell instanceof XWPFTableCell plain) {
				CTTcPr properties = plain.getCTTc().getTcPr();
				if (properties != null) {
					columns = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
					goesOn = properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
				}
				grid.put(number + 1, column + 1, DocxText.of(plain, numbering));
			}
			else if (cell instanceof XWPFSDTCell filledIn) {
				grid.put(number + 1, column + 1, filledIn.getContent().getText());
			}
			merges.cell(number, column, columns, goesOn);
			column += columns;
		}
	}

	/** A row may begin further to the right than the others. */
	private static int columnsLeftOut(XWPFTableRow row) {
		CTTrPr properties = row.getCtRow().getTrPr();
		return (properties != null && properties.sizeOfGridBeforeArray() > 0)
				? properties.getGridBeforeArray(0).getVal().intValue() : 0;
	}

}
