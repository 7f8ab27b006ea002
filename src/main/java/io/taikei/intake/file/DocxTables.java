package io.taikei.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.taikei.intake.document.SourceTable;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a Word document; one inside another's cell is one of its own. */
final class DocxTables {

	private final Path file;

	private final FileLimits limits;

	private final List<SourceTable> tables = new ArrayList<>();

	private String heading = "";

	DocxTables(Path file) {
		this.file = file;
		this.limits = new FileLimits(file);
	}

	List<SourceTable> read() throws IOException, InvalidFormatException {
		try (OPCPackage parts = OPCPackage.open(this.file.toFile(), PackageAccess.READ);
				XWPFDocument document = new XWPFDocument(parts)) {
			walk(document.getBodyElements(), new DocxNumbering(document));
		}
		return this.tables;
	}

	private void walk(List<? extends IBodyElement> elements, DocxNumbering numbering) {
		for (IBodyElement element : elements) {
			if (element instanceof XWPFParagraph paragraph) {
				String text = DocxText.of(paragraph, numbering);
				this.heading = DocxText.isHeading(paragraph) ? text : this.heading;
			}
			else if (element instanceof XWPFTable table) {
				add(table, numbering);
			}
		}
	}

	private void add(XWPFTable table, DocxNumbering numbering) {
		GridBuilder grid = new GridBuilder(this.heading, this.limits);
		VerticalMerges merges = new VerticalMerges(grid);
		List<XWPFTableRow> rows = table.getRows();
		for (int row = 0; row < rows.size(); row++) {
			fill(grid, merges, rows.get(row), row, numbering);
		}
		merges.end();
		List<XWPFTableCell> cells = rows.stream().flatMap((row) -> row.getTableCells().stream()).toList();
		this.tables.add(new SourceTable(
				grid.build(DocumentFile.name(this.file), GridBuilder.CellAddressing.inTable(this.tables.size() + 1)),
				false, Collections.emptySortedSet(), Collections.emptySortedSet(),
				cells.stream().flatMap((cell) -> DocxText.notes(cell.getParagraphs()).stream()).toList()));
		cells.forEach((cell) -> walk(cell.getTables(), numbering));
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
				grid.put(number + 1, column + 1, DocxText.of(plain.getParagraphs(), numbering));
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
