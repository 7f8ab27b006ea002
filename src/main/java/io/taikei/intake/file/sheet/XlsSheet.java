package io.taikei.intake.file.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FileLimits;
import io.taikei.intake.file.GridBuilder;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.TextObjectRecord;

/** What the records of one sheet say. */
final class XlsSheet {

	private final BoundSheetRecord bound;

	private final GridBuilder grid;

	private final SortedSet<Integer> hiddenRows = new TreeSet<>();

	private final SortedSet<Integer> hiddenColumns = new TreeSet<>();

	private final List<String> floatingTexts = new ArrayList<>();

	XlsSheet(BoundSheetRecord bound, FileLimits limits) {
		this.bound = bound;
		this.grid = new GridBuilder(bound.getSheetname(), limits);
	}

	void put(CellValueRecordInterface cell, String text) {
		this.grid.put(cell.getRow() + 1, cell.getColumn() + 1, text);
	}

	void lookAt(Record record) {
		switch (record) {
			case MergeCellsRecord merged -> {
				for (int area = 0; area < merged.getNumAreas(); area++) {
					this.grid.merge(merged.getAreaAt(area));
				}
			}
			case RowRecord row when row.getZeroHeight() -> this.hiddenRows.add(row.getRowNumber() + 1);
			case ColumnInfoRecord columns when columns.getHidden() -> {
				for (int column = columns.getFirstColumn(); column <= Math.min(columns.getLastColumn(),
						255); column++) {
					this.hiddenColumns.add(column + 1);
				}
			}
			case TextObjectRecord box when box.getStr() != null && !box.getStr().getString().isBlank() ->
				this.floatingTexts.add(box.getStr().getString());
			default -> {
				// How it looks.
			}
		}
	}

	SourceTable table(String file) {
		String name = this.bound.getSheetname();
		return new SourceTable(this.grid.build(file, GridBuilder.CellAddressing.inSheet(name)),
				this.bound.isHidden() || this.bound.isVeryHidden(), this.hiddenRows, this.hiddenColumns,
				this.floatingTexts);
	}

}
