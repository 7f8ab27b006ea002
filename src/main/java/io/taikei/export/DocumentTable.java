package io.taikei.export;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.Sheet;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A sheet's table in a Word document: its header repeats on every page, no row is parted
 * by the end of one, and what tells of several rows stands once beside them.
 *
 * @param <T> what a row is made of
 */
public record DocumentTable<T>(Sheet<T> sheet) {

	private static final String HEADER_COLOUR = "E8EEF3";

	/** Adds the table to the end of a document. */
	public void write(XWPFDocument document) {
		List<Column<T>> columns = this.sheet.columns();
		XWPFTable table = document.createTable(1 + this.sheet.rows().size(), columns.size());
		table.setTableAlignment(TableRowAlign.LEFT);
		int[] widths = widths(columns);
		fix(table, widths);
		XWPFTableRow header = table.getRow(0);
		header.setRepeatHeader(true);
		for (int c = 0; c < columns.size(); c++) {
			header.getCell(c).setColor(HEADER_COLOUR);
			write(header.getCell(c), columns.get(c).title(), true);
		}
		for (int r = 0; r < this.sheet.rows().size(); r++) {
			XWPFTableRow row = table.getRow(r + 1);
			row.setCantSplitRow(true);
			for (int c = 0; c < columns.size(); c++) {
				writeCell(row.getCell(c), columns.get(c), r);
			}
		}
	}

	private void writeCell(XWPFTableCell cell, Column<T> column, int row) {
		int together = column.ofGroup() ? this.sheet.rowsOfGroup(row) : 1;
		if (together != 1) {
			properties(cell).addNewVMerge().setVal((together > 1) ? STMerge.RESTART : STMerge.CONTINUE);
		}
		if (together > 0) {
			write(cell, text(column.value().apply(this.sheet.rows().get(row))), false);
		}
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

	/** Numbers with two digits, as in the workbook. */
	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number number) ? String.format(Locale.ROOT, "%.2f", number.doubleValue())
				: value.toString();
	}

	private static void write(XWPFTableCell cell, String text, boolean bold) {
		XWPFParagraph paragraph = cell.getParagraphs().getFirst();
		paragraph.setSpacingAfter(0);
		DocumentPage.write(paragraph, text, DocumentPage.SIZE, bold);
	}

	/** Each column's part of the page. */
	private static <T> int[] widths(List<Column<T>> columns) {
		int whole = columns.stream().mapToInt(Column::widest).sum();
		return columns.stream().mapToInt((column) -> DocumentPage.WIDTH * column.widest() / whole).toArray();
	}

	/** As wide as the page, whatever stands in the columns. */
	private static void fix(XWPFTable table, int[] widths) {
		CTTblPr properties = table.getCTTbl().getTblPr();
		CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
		width.setType(STTblWidth.DXA);
		width.setW(BigInteger.valueOf(IntStream.of(widths).sum()));
		CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
		layout.setType(STTblLayoutType.FIXED);
		table.getCTTbl().addNewTblGrid();
		for (int one : widths) {
			table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(one));
		}
		table.getRows().forEach((row) -> {
			for (int c = 0; c < widths.length; c++) {
				row.getCell(c).setWidth(String.valueOf(widths[c]));
			}
		});
	}

}
